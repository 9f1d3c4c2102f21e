import { describe, expect, it } from 'vitest'
import { parse } from '../text/parse.js'
import { findFormulas } from './find-formulas.js'
import { lexicon } from './lexicon/index.js'

/** The comment with each formula in brackets, after its kind. */
function marked(comment: string): string {
  const { tokens } = parse(comment)
  let text = ''
  let at = 0
  for (const { kind, from, to } of findFormulas(tokens)) {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to - 1]?.end ?? 0
    text += `${comment.slice(at, start)}[${kind}: ${comment.slice(start, end)}]`
    at = end
  }
  return text + comment.slice(at)
}

/** What is left of the comment beside its formulas: letters and digits only. */
function leftOver(comment: string): string {
  const rest = marked(comment).replace(/\[[\w-]+: [^\]]*\]/gu, ' ')
  return rest.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

describe('formulas', () => {
  it.each([
    ['Thanks for sharing!', '[thanks: Thanks for sharing]!'],
    ['What a beautiful song', '[praise: What a beautiful song]'],
    ['Worst tutorial ever.', '[blame: Worst tutorial ever].'],
    ["I couldn't agree more", "[agreement: I couldn't agree more]"],
    ['Good morning everyone', '[greeting: Good morning everyone]'],
    ['omg', '[reaction: omg]'],
    ['+1 wool is the cheaper one', '[agreement: +1] wool is the cheaper one'],
    ['Congrats on the launch!', '[congratulation: Congrats on the launch]!'],
    ["Can't wait for the next one", "[wish: Can't wait for the next one]"],
    ['Anyone still watching in 2031?', '[presence: Anyone still watching in 2031]?'],
    ['I just wanted to say hello', '[politeness: I just wanted to say hello]'],
    ['They could not run a whelk stall.', '[small-talk: They could not run a whelk stall].'],
    [
      "They couldn't organise a party in a brewery",
      "[small-talk: They couldn't organise a party in a brewery]",
    ],
  ])('have a kind and a place: %s', (comment, expected) => {
    expect(marked(comment)).toBe(expected)
  })

  it.each([
    'Thaaanks!!! 🙏 gr8 post',
    'tysm!! luv ur vids soooo much ❤️❤️',
    'Awsome tutorail, thnaks!',
    'n1ce w0rk, keep it uppp',
    'GREAT STUFF MATE, WELL DONE!!!',
    'hahahaha sooo funnyyyy 😂😂',
    'Thx 4 the gr8 info',
  ])('are found under stretched letters, slips and short forms: %s', (comment) => {
    expect(leftOver(comment)).toBe('')
  })

  it.each([
    'Great insights on an important topic, you explained it so well',
    'This was very helpful and informative.',
    'Just wanted to say I really enjoyed reading this. Keep up the good work!',
    'So true! Could not have said it better myself.',
    'First! Who is here in 2024?',
    'Thank you so much, Ngozi, this helped me a lot!',
    'Well written and easy to follow. Bookmarked for later.',
    'Congratulations to you and thanks for all your hard work',
    'Sent from my iPhone',
    'EDIT: fixed a typo',
    'lol same',
    'Such an inspiring message, I needed to hear this today 🙌',
    "Best explanation I've ever seen on the internet",
    'This is garbage. What a waste of time.',
    'Nice one bro, looking forward to part 2',
    'Thanks.. spent ages figuring this out :-)',
    'I just ran into the same problem. Thanks for the post',
    'How did I not think of that before? Big help!',
    'Had a really good laugh reading this',
    'Back then this was everywhere. Time flies',
    'Probably the best post of the last ten years',
    'What you guys are doing here is just awesome',
    'Me too, still waiting',
    'Danke schön! Muchas gracias',
    'hahuahuahuahau',
    'This article raises several important points that deserve careful consideration.',
    'Great job breaking down complex concepts into simple terms, which leaves the reader with plenty to think about',
    'It is a testament to your dedication in today’s fast-paced world',
    'Sharing this with everyone I know',
    'They never fail to lift my mood',
    'It really captures the beauty',
    'I will be sharing this with my team',
    'No one explains it better than you do',
    'You always manage to make dry subjects fun for everyone',
    'You have outdone yourself',
    'Learned a thing or two',
    'The level of detail here is outstanding',
    'Someone give this man a raise',
    'It is articles like this that keep me coming back',
    'Our thoughts and prayers are with the families affected',
    'Never give up on your dreams',
    'People need to wake up and see what is really going on',
    'Why is no one talking about this?',
    'What a wild ride from start to finish',
    'Who is here from TikTok?',
    'I am from Brazil',
    'I was deeply moved by this',
    'You have a rare talent for explaining tricky subjects in plain words',
    'This is exactly what more teams need to hear right now',
    'I wish I had found this years ago',
    'Already smashing the follow button',
    'A million times yes',
    'I could not agree more with every word you wrote',
    'So happy about this, well done to all of you',
    'I want those ten minutes of my life back',
    'Still reading this in 2031',
    'I watched this in 2020 and I am back',
    'Found this by accident',
    'I found your blog today',
    'Keep the posts coming',
    'Keep on writing',
    'Yours, Anna',
    'You are the sweetest',
    'Mint post!',
    'Great post subscribed',
    // Distrust, dismissal, complaints and calls for somebody to pay
    'What a load of old nonsense',
    'Those responsible should lose their jobs over this',
    'People must be held accountable, end of.',
    "You can't believe a word they say any more",
    "I wouldn't trust any of them",
    'He keeps changing his tune as it suits him',
    'Politicians are all the same',
    'They make it up as they go along',
    'Yet another armchair expert who thinks he knows better than everyone',
    'Who do they think they are?',
    "It's all about the money as usual",
    'Too much waffle, get to the point already',
    'Could have been said in two sentences',
    'Why do these posts always need such a long preamble',
    'Nobody asked for your life story',
    'Lost interest after the second paragraph',
    'What is this town coming to',
    'High time somebody did something about it',
    'Rust is such a fascinating subject',
    // Hype, and wishes among those who share a pastime
    'This is going to be huge, mark my words',
    'Early gang! Happy knitting, all xx',
    'Well, there you have it folks',
    // Comfort and encouragement
    'Time heals. Be kind to yourself, and remember that you are not alone.',
    'There is no right or wrong way to grieve',
    'Those we lose live on in our hearts',
    "We all have to start somewhere, and there's always another day",
    'The main thing is to keep trying. It will all come right in the end!',
    'It takes real courage to write something so personal',
    'The world needs more people like you',
  ])('are found in any combination: %s', (comment) => {
    expect(leftOver(comment)).toBe('')
  })

  it.each([
    [
      'Thanks! The part about index bloat saved me an hour',
      'The part about index bloat saved me an hour',
    ],
    ['Great article, jQuery 4 drops this method though', 'jQuery 4 drops this method though'],
    ['Great article on jQuery!', 'on jQuery'],
    ['It truly highlights the importance of drained pipes', 'drained pipes'],
    ['So poor people should move', 'So poor people should move'],
    ['The line is from Seneca', 'The line is from Seneca'],
    ['That is why I moved to Oslo', 'That is why I moved to Oslo'],
    ['Why is no one talking about the ferry', 'Why is no one talking about the ferry'],
    ['Give the dough an hour', 'Give the dough an hour'],
    ['The level of the river is higher', 'The level of the river is higher'],
    ['You make dry sausage with less salt', 'You make dry sausage with less salt'],
    ['My heart stopped on the second lap', 'My heart stopped on the second lap'],
    ['It reminds me of the Power Deck layout', 'It reminds me of the Power Deck layout'],
    ['We will pass on the second beta', 'We will pass on the second beta'],
    ['She was referring to your uncle', 'She was referring to your uncle'],
    ['It loads 100 times more often now', 'It loads 100 times more often now'],
    ['The pump never fails to start in frost', 'The pump never fails to start in frost'],
    ['I wish I had soaked the beans before', 'I wish I had soaked the beans before'],
    ['Managers need to hear the night shift', 'Managers need to hear the night shift'],
    ['bring back the goat', 'bring back the goat'],
    ['We tried it in 2019', 'We tried it in 2019'],
    ['I used them in June', 'I used them in June'],
    ['We found it in the gearbox', 'We found it in the gearbox'],
    ['I heard it from the roof', 'I heard it from the roof'],
    ['I learned it from my aunt', 'I learned it from my aunt'],
    ['We checked ours and found two', 'We checked ours and found two'],
    ['The night shift found it by accident', 'The night shift found it by accident'],
    ['Keep the Amstrad', 'Keep the Amstrad'],
    ['Keep it on the lowest flame', 'Keep it on the lowest flame'],
    ['Love the trick with the mint', 'with the mint'],
    ['Swap the mint for dill', 'Swap the mint for dill'],
    ['Yours if you fetch it from Leeds', 'Yours if you fetch it from Leeds'],
    ['Best when left overnight', 'Best when left overnight'],
    ['What he made he hid', 'What he made he hid'],
    ['Thanks to this we doubled the yield', 'we doubled the yield'],
    ['They could not run a ferry in a storm', 'They could not run a ferry in a storm'],
    [
      'Nice, but the second chart has its axes swapped',
      'but the second chart has its axes swapped',
    ],
    [
      "Typo in the third paragraph: it's 2021, not 2012",
      'Typo in the third paragraph it s 2021 not 2012',
    ],
    ['Wow, the bridge cost 40 million?', 'the bridge cost 40 million'],
    ['I agree, yet the census counted twice as many', 'yet the census counted twice as many'],
    ['Does it work with Postgres 12?', 'Does it work with Postgres 12'],
    ['Where do I find the data for this post?', 'Where do I find the data for this post'],
    ['The council should answer for the bearings', 'The council should answer for the bearings'],
    [
      'They changed the timetable every ten minutes',
      'They changed the timetable every ten minutes',
    ],
    ['I do not trust the second gauge', 'I do not trust the second gauge'],
    ['Get to the ferry by nine', 'Get to the ferry by nine'],
    ['There is too much noise in the boiler', 'There is too much noise in the boiler'],
    ['It will all work out cheaper in June', 'It will all work out cheaper in June'],
    ['No right way to prune a rose', 'No right way to prune a rose'],
    ['Every stage takes nine hours', 'Every stage takes nine hours'],
    ['The state of the east pier is in the report', 'The state of the east pier is in the report'],
    ['I gave up after the third coat of varnish', 'I gave up after the third coat of varnish'],
    ['Happy hens lay more', 'Happy hens lay more'],
    [
      'The treat was gone before the weather turned',
      'The treat was gone before the weather turned',
    ],
  ])('leave the point alone: %s', (comment, rest) => {
    expect(leftOver(comment)).toBe(rest)
  })

  // What a pattern is made of stands in sentences that say something, too.
  it.each([
    'Begin with Saturdays.',
    'We were at the lake with them in May.',
    'They always leave one up.',
    'Leave him up and Bristol have to keep two back.',
    'The night team will share the list.',
    '240 kids!',
    'One hose is 6 mm, the other 9 mm.',
    'We would put it on the sill to cool.',
    'Is the unique index dropped when the import stops?',
    'Just buy a new one.',
    'The corner shop had none for a month and sold more.',
    'Seats were never sold.',
    'Ours (Leiden) are waiting.',
    'The jar is 100 % beech.',
    '9/10 seeds came up.',
    'She took them.',
    // For how long, and how many, is a fact
    'Took us two hours and six eggs.',
    'Needed 70 minutes at altitude.',
    'This needed three coats.',
    'Give me ten minutes.',
    'Done in 20 minutes.',
    'Done in 5 minutes.',
    'Works after 40 minutes.',
    'Sharp for a year.',
    'Fine for two winters.',
    'We have one by the shed.',
    'My aunt has one.',
    'She had a night shift.',
    // Relatives are somebody's in the story, or in a life
    'Your daughter is right.',
    'Grandad was right.',
    'No kids.',
    'Her twins love it.',
    'I was behind him in the queue.',
    // Advice
    'Keep her up till nine.',
    'Keep them awake.',
    'Keep it up for two weeks.',
    'You must have left it on.',
    // Sayings and compounds within a sentence
    'It hung at the end of the line.',
    'It looks as if the valve sticks.',
    'Been there when it was shut.',
    "It's about time zones.",
    'My great-great-uncle was on the crew.',
    'Good-sized holes.',
    'They need to pay.',
    'We dug it out.',
  ])('are none in %s', (comment) => {
    expect(marked(comment)).toBe(comment)
  })

  it('leave the answer beside a sure word', () => {
    expect(leftOver('Radiator, 100%.')).toBe('Radiator')
  })

  it.each([
    ['I am with Ana on this', '[agreement: I am with Ana on this]'],
    ['With you all the way', '[agreement: With you all the way]'],
    ["I'm sold", "[reaction: I'm sold]"],
    ['this is the way', '[agreement: this is the way]'],
    ['500 likes', '[presence: 500 likes]'],
    ['Will put this into practice', '[praise: Will put this into practice]'],
    ['Definitely going to try this recipe', '[wish: Definitely going to try this recipe]'],
    ['Spent 3 hours looking for this', '[reaction: Spent 3 hours looking for this]'],
    ['Took me ages', '[reaction: Took me ages]'],
    ['Following this for years', '[presence: Following this for years]'],
    ['I watched this 3 years ago', '[presence: I watched this 3 years ago]'],
    ['Have a lovely weekend', '[greeting: Have a lovely weekend]'],
    ['Keep it up, everyone!', '[wish: Keep it up, everyone]!'],
    ['Keep up the good work', '[wish: Keep up the good work]'],
    ['My kids love this', '[praise: My kids love this]'],
    ['You guys are right', '[agreement: You guys are right]'],
    ['No, mate', '[agreement: No, mate]'],
    ['This is a must read for parents', '[praise: This is a must read for parents]'],
    ['Been there, done that', '[small-talk: Been there, done that]'],
    ['About time!', '[small-talk: About time]!'],
  ])('are still found in %s', (comment, expected) => {
    expect(marked(comment)).toBe(expected)
  })

  it('take the name of the person they speak to along', () => {
    expect(marked('Great job, Amara! Thanks everyone')).toBe(
      '[praise: Great job, Amara]! [thanks: Thanks everyone]',
    )
  })

  it('are not found in what somebody else said', () => {
    expect(marked('You wrote "thanks for the great post" under each')).not.toContain('[thanks')
  })

  it('are found in a text that tries every start in vain', () => {
    const { tokens } = parse('so '.repeat(20_000))
    expect(findFormulas(tokens)).toEqual([])
  })

  it('are the same after very many other texts', () => {
    const words = 'so very great post thanks i love this you are the best and'.split(' ')
    const before = marked('Thanks, great post!')
    for (let i = 0; i < 600; i += 1) {
      marked(words.map((_word, k) => words[(k * (i + 3) + i) % words.length]).join(' '))
    }
    expect(marked('Thanks, great post!')).toBe(before)
  })

  it('are none in an empty comment', () => {
    expect(findFormulas([])).toEqual([])
  })

  it('never overlap and stand in order', () => {
    const { tokens } = parse(
      'Wow, great post! Thanks a lot, I agree 100%. Keep it up, see you 👋👋',
    )
    const found = findFormulas(tokens)
    expect(found.length).toBeGreaterThan(4)
    found.reduce((end, { from, to }) => {
      expect(from).toBeGreaterThanOrEqual(end)
      expect(to).toBeGreaterThan(from)
      return to
    }, 0)
  })
})

describe('the lexicon', () => {
  it.each(Object.entries(lexicon))(
    'says of %s what it is for and where it comes from',
    (_name, entry) => {
      expect(entry.note).toMatch(/\.$/u)
      expect(entry.source).toMatch(/\.$/u)
    },
  )
})
