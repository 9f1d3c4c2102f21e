import { describe, expect, it } from 'vitest'
import { createLinter } from '../../linter.js'
import type { ContributionKind } from '../../types.js'

const linter = createLinter()

function found(comment: string, story?: string): [ContributionKind, string][] {
  const { contributions } = linter.assess(comment, { story }).details
  return contributions.map(({ kind, place }) => [
    kind,
    comment.slice(place.start.offset, place.end.offset),
  ])
}
const kinds = (comment: string, story?: string) => found(comment, story).map(([kind]) => kind)
const worth = (comment: string, story?: string) =>
  linter.assess(comment, { story }).aspects.contribution ?? Number.NaN

describe('contributions', () => {
  it.each<[ContributionKind, string]>([
    ['question', 'How does the ferry cope with ice in the harbour?'],
    ['question', 'Does anybody know whether the archive keeps the old maps'],
    ['question', 'I wonder whether goats would graze that slope.'],
    ['question', 'Anyone else getting a timeout with the export plugin?'],
    ['question', 'Do you know which dialect drops the preterite?'],
    ['experience', 'The plugin does not compile on Debian.'],
    ['experience', 'Took the hinge off the sluice gate last spring.'],
    ['experience', 'Mine had a second latch.'],
    ['experience', 'I teach geometry to plumbers.'],
    ['experience', 'I am 58 and the gate is heavy.'],
    ['reason', 'Bring a coat cause it rains in Harwich.'],
    ['correction', 'The second link is dead.'],
    ['experience', 'We switched our bakery to rye last winter and sales doubled.'],
    ['experience', 'In my old job the payroll server failed every quarter.'],
    ['experience', 'I had the same problem with a Brother printer.'],
    ['reason', 'The toll fails because trucks take the coastal lane.'],
    ['reason', 'Sort by tenant first, so that the index stays warm.'],
    ['evidence', 'Our kettle needs 4 minutes for a litre of water.'],
    ['evidence', 'According to the harbour master the pier was closed.'],
    ['evidence', 'The survey shows that tenants cook at home.'],
    ['example', 'Some dialects, for example Swabian, drop the preterite.'],
    ['correction', 'Typo in the second paragraph of the recipe.'],
    ['correction', 'It should read Gdynia, where the shipyard is.'],
    ['correction', 'The gauge is actually mounted behind the valve.'],
    ['correction', 'This is her second sluice gate, not her third.'],
    ['correction', 'The weir is 40, not 35 metres wide.'],
    ['correction', "The leak isn't from the sluice, it is from the pump."],
    ['correction', "The council doesn't own two ferries."],
    ['counterpoint', 'Nice, but the solar panels face north.'],
    ['counterpoint', 'I disagree with the sentence on dairy subsidies.'],
    ['suggestion', 'You could soak the lentils overnight.'],
    ['suggestion', 'Have you tried a wooden spatula?'],
    ['suggestion', 'Consider a checksum on every packet.'],
    ['suggestion', 'Steam the lentils in a basket.'],
    ['suggestion', "Don't salt the lentils until the end."],
    ['suggestion', "I'd leave the valve half open."],
    ['reason', 'Wrap the joint in hemp or it drips.'],
    ['correction', 'The mark for the sluice is off by a minute.'],
    ['counterpoint', "Sluices don't crack from frost, they rust."],
    ['counterpoint', 'Two litres is too little for brown lentils.'],
    ['counterpoint', 'A second kettle on the same fuse proves nothing.'],
    ['experience', 'I live next to the weir and hear it at night.'],
    ['suggestion', 'The valve should refuse to open.'],
    ['fact', 'Marie Curie won a second prize in 1911.'],
    ['question', 'did the couple who bought the weir ever get a licence'],
    ['question', 'so who waters the leeks in august then'],
    ['question', 'has the choir ever sung it in Welsh'],
    ['question', 'what happens to the ferry in year 12'],
    ['question', 'wheres the key to the sluice kept'],
    ['question', 'where exactly is the second weir'],
    ['question', "isn't a sluice just a gate with a wheel"],
    ['question', 'didnt the council promise a second ferry'],
    ['question', 'has nobody looked behind the lining'],
    ['question', 'which valve froze first that winter'],
    ['question', 'whose idea was the cork lining'],
    ['question', 'how many of the geese stay over the winter'],
    ['question', 'is one coat of lard enough'],
    ['question', 'can goats eat the lining'],
    ['question', 'are old hinges allowed on a weir'],
    ['question', 'does the new pump work with paraffin'],
    ['question', 'which side of the lining do you tar'],
    ['question', 'why no steps down to the sluice'],
    ['suggestion', 'My tip is to warm the tin.'],
    ['suggestion', 'If it leaks you can wrap the joint in hemp.'],
    ['counterpoint', 'The only problem is the drain.'],
    ['correction', 'It was the 88th minute not the 91st.'],
    ['correction', 'I make it 214 steps down to the sluice.'],
    ['correction', 'The pump lifted the gate, not the other way round.'],
    ['correction', 'It was October not November.'],
    ['correction', 'Not two hundred, 180.'],
    ['correction', "It isn't the frost so much as the salt."],
    ['experience', 'I let two rooms over the bakery.'],
    ['experience', 'i have one of those kilns'],
    ['experience', 'been a farrier for 20 years'],
    ['experience', 'Ours warped at the hinge, all that rain.'],
    ['experience', 'Ours creaks whenever the sluice opens.'],
    ['experience', 'My knee is stiff and the lever stays low enough to reach from a chair.'],
    ['experience', 'Our tabby makes any open sluice a playground.'],
    ['experience', "My neighbour's barge scrapes along the quay."],
    ['experience', 'Renaming the valve in March spoiled our timetable.'],
    ['experience', 'Felt and cork keeps mine quiet up to nine knots.'],
    ['experience', 'Otters chew through ours each autumn.'],
    ['experience', 'We grease ours with lard.'],
  ])('finds a %s in "%s"', (kind, comment) => {
    expect(kinds(comment)).toContain(kind)
  })

  it.each<[ContributionKind, string]>([
    ['question', "Who's with me?"],
    ['question', 'Anyone else here in 2024?'],
    ['question', 'Beautiful bridge photographs, right?'],
    ['question', 'Are you kidding me?'],
    ['question', 'Why?'],
    ['experience', 'I loved this documentary about lighthouses.'],
    ['experience', 'I need a bigger harbour map.'],
    ['reason', 'Playing the accordion since 1998.'],
    ['reason', 'Playing the accordion since I was a boy.'],
    ['reason', 'I bought a guide that breaks down each bill.'],
    ['reason', 'Wet coats cause all of the trouble.'],
    ['question', 'Anyone who sailed with the old ferry keeps the timetable.'],
    ['suggestion', 'Lets gooooo harbour team'],
    ['correction', 'The old ferryman is dead.'],
    ['counterpoint', 'Oil the hinge, not only the latch.'],
    ['counterpoint', 'But thanks!'],
    ['suggestion', 'You are a wonderful storyteller.'],
    ['suggestion', 'Water damage is what closed the hall.'],
    ['suggestion', 'Plant that died last year was the lilac.'],
    ['correction', 'So true!'],
    ['correction', 'Growth is a journey, not a destination.'],
    ['correction', "Growth is not a destination, it's a journey."],
    ['correction', "That's the way it should be."],
    ['correction', 'There are risks that should not be forgotten.'],
    ['counterpoint', "It doesn't just inform, it inspires."],
    ['question', 'Lovely spices, you know?'],
    ['suggestion', 'Together we can move forward with courage.'],
    ['fact', 'Thank you Peter'],
    ['answer', 'Yes, the Kestrel ferry takes bikes.'],
    ['question', 'My coat, which has the same zip, lasted a year.'],
    ['question', 'The kettle creaks and is the oldest still working.'],
    ['question', "isn't cheap but the lining lasts"],
    ['question', "couldn't find the second weir"],
    ['question', 'there was nobody at the sluice'],
    ['question', 'which valve you oil is up to you'],
    ['question', 'how many times i have mended that latch'],
    ['question', 'why i left the choir is another matter'],
    ['question', 'whats left of the weir is under water'],
    ['question', 'had the same kettle for ten years'],
    ['question', 'He asked "warm and dry enough?" while I stood in the rain.'],
    ['suggestion', 'You have to laugh at the sign on the gate.'],
    ['suggestion', 'Cheap if you can find it at the market.'],
    ['suggestion', 'Handy when the tip is open on Sundays.'],
    ['suggestion', 'The geese are tame, they sit there and look on.'],
    ['suggestion', 'There must be more in the cellar.'],
    ['counterpoint', 'My finger hurts when a catch is sharp.'],
    ['counterpoint', 'The boy is too short to reach the bell.'],
    ['correction', 'Gate fix: oil the lower hinge in March.'],
    ['experience', "I'm in tears."],
    ['experience', 'Same here, our sluice does that too.'],
    ['experience', 'My twins adore the sluice.'],
    ['experience', 'My favourite is the lever with the brass knob.'],
    ['experience', 'That sluice made my day.'],
    ['experience', 'My belly rumbles at the sight of that lock keeper’s lunch.'],
    ['experience', 'My heart goes out to the lock keeper.'],
    ['experience', 'Our planet needs more sluices.'],
    ['experience', 'Sluices shape our future.'],
    ['experience', 'My barge will pass the sluice on Monday.'],
    ['experience', 'Visit our sluice museum.'],
    ['experience', 'The crew are proud, our divers are excited about the sluice.'],
    ['experience', '> Ours creaks.\n\nSluices again.'],
  ])('finds no %s in "%s"', (kind, comment) => {
    expect(kinds(comment)).not.toContain(kind)
  })

  const QUARTET =
    'Wilhelmina Ostrander founded the quartet in Zutphen. Whisky was served, and Jeroen Haverkamp played on.'

  it.each([
    "It's Haverkampf, he was my teacher.",
    'Not Ostrander, Oostrander.',
    'Spelt Havercamp on the poster.',
    'Haverkamp, with a k.',
    'Ostrander with a double s.',
    '*whisk, second sentence',
    '*string, not strong',
  ])('finds a correction in the form that people use: %s', (comment) => {
    expect(kinds(comment, QUARTET)).toContain('correction')
  })

  it.each([
    'I saw Havercamp in Delft last year.',
    "It's Haverkamp who carries it.",
    "It's Haverkamps fault, that string.",
    'Ostrander with a new bow would be something.',
    'Mark the seats with an X.',
    'With a C compiler it would be quicker.',
    '* whisk',
    '*whisk* and whisky',
    '*sigh* quartets',
    '*Haverkamp',
  ])('finds no correction where nothing is corrected: %s', (comment) => {
    expect(kinds(comment, QUARTET)).not.toContain('correction')
  })

  it('judges a question by what it is put to: a reply asks the parent, not the story', () => {
    const asker = 'Which varnish should I use for a boat that stays in the water?'
    const question = 'Did you sand the ribs between the coats, and with what grit?'
    const told = 'I gave mine five coats, and they held for two years.'
    const contribution = (story: string, parent: string) =>
      linter.assess(question, { story, parent }).aspects.contribution ?? 0
    expect(contribution(asker, told)).toBeGreaterThan(2 * contribution(told, asker))
  })

  it('gives the sentence, or what follows the cue, as the place', () => {
    const comment = 'Good read. The tram is slow because the signals favour cars. Who built it?'
    expect(found(comment)).toEqual([
      ['reason', 'because the signals favour cars.'],
      ['question', 'Who built it?'],
    ])
  })

  it('leaves out what is quoted', () => {
    expect(kinds('> Have you tried a wooden spatula?\n\nSame here.')).toEqual([])
  })

  it('finds an answer where the story asks for one', () => {
    const story = 'Where can I buy a goldfish? The shops I called did not answer.'
    expect(kinds('At the pet stall near Merton station.', story)).toContain('answer')
    expect(worth('At the pet stall near Merton station.', story)).toBeGreaterThan(
      worth('I kept a tank as a child, lovely animals.', story),
    )
  })

  it('counts a question in return for little where the story asks', () => {
    const story = 'Where can I buy a goldfish? The shops I called did not answer.'
    const comment = 'Do you know the pet stall near Merton station?'
    expect(kinds(comment, story)).toContain('question')
    expect(worth(comment, story)).toBeLessThan(worth(comment) / 2)
    const length = (text: string) => linter.assess(comment, { story: text }).aspects.length ?? 1
    const elsewhere = length('The goldfish stall is open.')
    expect(length(story)).toBeLessThan(elsewhere)
    expect(length(story)).toBeGreaterThan(elsewhere / 2)
  })

  it('counts a comment that opens with thanks for less where the story asks', () => {
    const story = 'Where can I buy a goldfish? The shops I called did not answer.'
    const score = (comment: string) => linter.assess(comment, { story }).score ?? 0
    const point = 'The pet stall near Merton station sells goldfish from Norfolk.'
    expect(score(`Thanks! ${point}`)).toBeLessThan(score(point))
    expect(score(`${point} Thanks!`)).toBe(score(point))
  })

  it.each([
    'Any pointers are welcome.',
    'What am I missing?',
    'Has anyone seen this before? Thanks in advance.',
  ])('takes a long story that ends with "%s" for a question', (plea) => {
    const lines = Array.from(
      { length: 30 },
      (_, i) => `On day ${i} the pump ran for two hours and the valve of the cistern stayed shut.`,
    )
    const answer = 'Try a bigger spring in the valve, the old ones get weak.'
    expect(kinds(answer, `${lines.join(' ')} ${plea}`)).toContain('answer')
    expect(kinds(answer, `${plea} ${lines.join(' ')}`)).not.toContain('answer')
    expect(kinds(answer, `${lines.join(' ')} What do you think?`)).not.toContain('answer')
  })

  it('does not take a figure of the story for evidence', () => {
    const story = 'The Kestrel ferry needs 40 minutes to Harwich, and 12 men.'
    expect(kinds('It needs 40 minutes, so what.', story)).not.toContain('evidence')
    expect(kinds('It needs 12 minutes with the tide.', story)).toContain('evidence')
    const inWords = 'The Kestrel ferry needs forty minutes to Harwich.'
    expect(kinds('It needs forty minutes, so what.', inWords)).not.toContain('evidence')
    expect(kinds('It needs fifty minutes with the tide.', inWords)).toContain('evidence')
  })

  it('counts only what is new to the story as a fact', () => {
    const story = 'The Kestrel ferry leaves Harwich on Sundays.'
    expect(kinds('The Kestrel leaves Harwich.', story)).not.toContain('fact')
    expect(kinds('The Kestrel leaves Esbjerg too.', story)).toContain('fact')
  })
})

describe('the worth of contributions', () => {
  it('grows with each kind, and never reaches 1', () => {
    const reason = 'The tram is slow because the signals favour cars.'
    const more = `${reason} We timed it in March: 14 minutes for two stops. Have you tried the bus lane?`
    expect(worth(reason)).toBeGreaterThan(worth('The tram is slow and grey.'))
    expect(worth(more)).toBeGreaterThan(worth(reason))
    expect(worth(`${more} ${'Why is the depot in Leith? '.repeat(40)}`)).toBeLessThan(1)
  })

  it('grows little with the same kind again', () => {
    const once = worth('Why is the tram depot in Leith?')
    const twice = worth('Why is the tram depot in Leith? Who paid for the viaduct?')
    expect(twice).toBeGreaterThan(once)
    expect(twice - once).toBeLessThan(once / 2)
  })

  it('grows smoothly while a sentence is typed', () => {
    const words =
      'The tram is slow because the traffic signals on Leith Walk favour cars, and in our street we measured 14 minutes for two stops.'.split(
        ' ',
      )
    const values = words.map((_, i) => worth(words.slice(0, i + 1).join(' ')))
    values.reduce((before, now) => {
      expect(now).toBeGreaterThanOrEqual(before - 0.05)
      expect(now).toBeLessThanOrEqual(before + 0.3)
      return now
    })
  })

  it('is 0 when nothing is added', () => {
    expect(worth('Great post, thanks for sharing!')).toBe(0)
  })
})
