import { describe, expect, it } from 'vitest'
import { loadMeaning } from '../meaning.js'
import { parse } from '../text/parse.js'
import { vectorsOf } from '../text/words/vectors.js'
import { KnownStories } from './background.js'
import { PreparedText } from './prepare.js'
import { findTies, touches } from './ties.js'

const BAKERY = `The bakery on Mill Lane will close its ovens in June, after ninety years.

Rye flour has doubled in price since the autumn, says Petra Holm, who runs the shop with her brother. A loaf of rye that cost three crowns now costs five, and her regulars have begun to buy half loaves.

The council offered a rent holiday for the summer. Petra Holm turned the rent holiday down: the oven needs new bricks, and no mason in the county lays fire bricks any more.

What becomes of the sourdough is another matter. The starter is older than the shop, and three neighbours have asked for a jar of the starter already.`

const story = new PreparedText('The last oven on Mill Lane', BAKERY, null, null)

function tiesOf(comment: string) {
  const parsed = parse(comment)
  return findTies(parsed, story).map(({ kind, comment: at, target, part }) => {
    const from = part === 'title' ? story.heading : story.body
    return {
      kind,
      comment: textOf(parsed, at),
      story: textOf(from, target),
    }
  })
}

function textOf(text: ReturnType<typeof parse>, { from, to }: { from: number; to: number }) {
  return text.slice(text.tokens[from]?.start ?? 0, text.tokens[to - 1]?.end ?? 0)
}

describe('what ties a comment to its story', () => {
  it('finds a shared word whatever its ending', () => {
    expect(tiesOf('Nobody here bakes with masons around.')).toEqual([
      { kind: 'term', comment: 'masons', story: 'mason' },
    ])
  })

  it.each([
    ['When did that begin?', 'begin', 'begun'],
    ['How often did the loaves burn?', 'loaves', 'loaf'],
  ])('finds one whatever its form: %s', (comment, ours, theirs) => {
    expect(tiesOf(comment)).toContainEqual({ kind: 'term', comment: ours, story: theirs })
  })

  it.each([
    ['Is the tram to Łódz still so slow?', 'Łódz', 'Łódź'],
    ['Lodz has more than one station.', 'Lodz', 'Łódź'],
    ['Which Smorrebrod, the one with herring?', 'Smorrebrod', 'smørrebrød'],
    ['Grosse was asked in May.', 'Grosse', 'Große'],
    ['What does Sena say of it?', 'Sena', 'Şena'],
    ['И Федор тоже там был?', 'Федор', 'Фёдор'],
  ])('finds a word written without its marks: %s', (comment, ours, theirs) => {
    const text = 'Frau Große and Şena ate smørrebrød in Łódź, where Фёдор waited.'
    const travels = new PreparedText('', text, null, null)
    const parsed = parse(comment)
    const shared = findTies(parsed, travels).map((tie) => [
      textOf(parsed, tie.comment),
      textOf(travels.body, tie.target),
    ])
    expect(shared).toContainEqual([ours, theirs])
  })

  it('finds a number whether it is written in words or in digits', () => {
    expect(tiesOf('Only 90 of them?')).toContainEqual({
      kind: 'term',
      comment: '90',
      story: 'ninety',
    })
  })

  it.each([
    ['Is 85k for a bridge so dear?', '85', '85,000'],
    ['You get a lot of bridge for 85 grand.', '85', '85,000'],
    ['So 1200 people use it?', '1200', '1,200'],
    ['And 5 thousand for lamps?', '5', '5,000'],
  ])('finds a number however its thousands are written: %s', (comment, ours, theirs) => {
    const bridge = new PreparedText(
      '',
      'It costs £85,000, the lamps £5,000, and 1,200 cross it.',
      null,
      null,
    )
    const parsed = parse(comment)
    const shared = findTies(parsed, bridge).map((tie) => [
      textOf(parsed, tie.comment),
      textOf(bridge.body, tie.target),
    ])
    expect(shared).toContainEqual([ours, theirs])
  })

  it('does not take one number for another, near as they are in meaning', () => {
    const meant = new PreparedText('', BAKERY, null, vectorsOf(loadMeaning()))
    expect(findTies(parse('Give it eighty.'), meant)).toEqual([])
  })

  it('finds two words that are side by side in both', () => {
    expect(tiesOf('So who pays for the rent holiday?')).toContainEqual({
      kind: 'phrase',
      comment: 'rent holiday',
      story: 'rent holiday',
    })
  })

  it('finds a name', () => {
    expect(tiesOf('I once asked Petra about it.')).toContainEqual({
      kind: 'entity',
      comment: 'Petra',
      story: 'Petra',
    })
  })

  it('finds a stretch taken over word for word', () => {
    expect(tiesOf('You say the starter is older than the shop, so keep it.')).toContainEqual({
      kind: 'quote',
      comment: 'the starter is older than the shop',
      story: 'The starter is older than the shop',
    })
  })

  it('leaves the mark before a stretch to the sentence that it ends', () => {
    expect(tiesOf('So it is. The starter is older than the shop: keep it.')).toContainEqual({
      kind: 'quote',
      comment: 'The starter is older than the shop',
      story: 'The starter is older than the shop',
    })
  })

  it('takes no tie from words that every text has', () => {
    expect(tiesOf('What is it that you would have of this?')).toEqual([])
  })
})

describe('what a shared word weighs', () => {
  const weightOf = (text: PreparedText, stem: string) =>
    text.terms.ofStem(stem)?.weight ?? Number.NaN

  it('is more for a rare word than for a common one', () => {
    expect(weightOf(story, 'sourdough')).toBeGreaterThan(weightOf(story, 'summer'))
  })

  it('is more for a word the story comes back to', () => {
    const once = new PreparedText(
      '',
      BAKERY.replaceAll('the starter already', 'it already'),
      null,
      null,
    )
    expect(weightOf(story, 'starter')).toBeGreaterThan(weightOf(once, 'starter'))
  })

  it('is less for a word that the other known stories have too', () => {
    const known = new KnownStories()
    known.add(`${story.title} ${story.text}`)
    for (let i = 0; i < 20; i += 1) known.add(`Sourdough diary, week ${i}: rye again.`)
    const among = new PreparedText(story.title, BAKERY, known, null)
    expect(weightOf(among, 'sourdough')).toBeLessThan(weightOf(story, 'sourdough'))
    expect(weightOf(among, 'mason')).toBeGreaterThan(weightOf(among, 'sourdough'))
  })

  it('is less when the same text goes on for much longer', () => {
    const filler = 'Then we walked along the river and spoke of other things. '.repeat(100)
    const long = new PreparedText(story.title, `${BAKERY}\n\n${filler}`, null, null)
    expect(weightOf(long, 'mason')).toBeLessThan(weightOf(story, 'mason'))
  })
})

/** The phrase that sets a story apart most. */
function bestOf(text: string): string | undefined {
  const topics = [...new PreparedText('', text, null, null).storyTopics]
  return topics.sort((a, b) => b.worth - a.worth)[0]?.phrase
}

describe('the topics of a story', () => {
  it.each(['**street** lamps', 'street <b>lamps</b>', 'street\nlamps', 'street&nbsp;lamps'])(
    'are named as readers see them, and not as they are written: %j',
    (lamps) => {
      const text = `The ${lamps} go off at midnight. Bakers walk past the ${lamps} at three.`
      const [topic] = new PreparedText('', text, null, null).topics
      expect(topic?.phrase).toBe('street lamps')
    },
  )

  it('are not amounts, and don’t continue beyond the end of a sentence', () => {
    const phrasesOf = (text: string) =>
      new PreparedText('', text, null, null).topics.map(({ phrase }) => phrase)
    expect(phrasesOf('The lentils took 600 grams of stock, and 600 grams more.')).not.toContain(
      'grams',
    )
    expect(phrasesOf('They did best with four hours of sun. Blight came in August.')).toEqual([
      'Blight',
    ])
  })

  it.each([
    ['a number', 'We returned the 18-volt drill, for the 18-volt drill was loud.', '18-volt drill'],
    [
      'a number in words',
      'A three-legged stool broke, for it was the three-legged stool we stood on.',
      'three-legged stool',
    ],
    [
      'an amount',
      'The half-hour walk is steep. Nobody likes the half-hour walk.',
      'half-hour walk',
    ],
  ])('begin where a word with hyphens begins, be it with %s', (_, text, phrase) => {
    const phrases = new PreparedText('', text, null, null).topics.map((topic) => topic.phrase)
    expect(phrases).toEqual([phrase])
  })

  it.each([
    'It took minutes and more minutes, and then a flimsy thing of a part, and minutes again.',
    'All kinds of units, that kind of unit and the other kind, and ten square metres.',
  ])('do not include words that name nothing of this story: %s', (text) => {
    expect(new PreparedText('', text, null, null).topics).toEqual([])
  })

  it.each([
    [
      'the whole of a name with "and" in it, or none of it',
      'The new Tide and Time Gallery opened on the pier.',
      ['pier'],
    ],
    [
      'the noun that was taken for a verb',
      'The shelf holds a Danish puzzle lock that opens from the hinge.',
      ['Danish puzzle lock', 'shelf'],
    ],
    [
      'no verb behind what a hyphen joins',
      'I see why the plan for a four-year levy polls at 70 per cent.',
      ['four-year levy'],
    ],
  ])('hold %s', (_, text, phrases) => {
    const { topics } = new PreparedText('', text, null, null)
    expect(topics.map(({ phrase }) => phrase)).toEqual(phrases)
  })

  it('prefer what a passage is about to what the title says already', () => {
    const text = `The ferry leaves at seven, unless there is ice on the pier, and then the ferry waits until somebody has strewn the pier with sand, which takes most of an hour when the wind is from the north.

In summer the ferry leaves at six, and cyclists board the ferry first, for the cyclists stow their things at the bow, and whoever walks on board stows nothing at all.`
    const { topics } = new PreparedText('Where the ferry sails', text, null, null)
    expect(topics.map(({ phrase }) => phrase)).toEqual(['pier', 'cyclists', 'bow'])
  })

  it('are phrases of it, in its order, at most one per passage', () => {
    const phrases = story.topics.map(({ phrase }) => phrase)
    expect(phrases.length).toBeGreaterThan(1)
    const offsets = phrases.map((phrase) => BAKERY.indexOf(phrase))
    expect(offsets.every((offset) => offset >= 0)).toBe(true)
    const starts = story.topics.map(({ place }) => place.start.offset)
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
  })

  it('are what it returns to rather than what it mentions once', () => {
    const text = `${'The ferry timetable changed again, and the ferry timetable is wrong. '.repeat(3)}A zeppelin passed.`
    expect(bestOf(text)).toBe('ferry timetable')
  })

  it('end before a verb that could be a noun', () => {
    const text = 'The Harrow kettle costs 40 euros. The Harrow kettle costs the earth.'
    const phrases = new PreparedText('', text, null, null).topics.map(({ phrase }) => phrase)
    expect(phrases).toEqual(['Harrow kettle'])
  })

  it.each([
    [
      'before the verb of a clause that has no other',
      'The night shifts end at nine, and nobody likes that the night shifts end at nine.',
      'night shifts',
    ],
    [
      'before a verb with an object',
      'Only the leek bed outlived them, and we wrote that the leek bed outlived them.',
      'leek bed',
    ],
    [
      'before what somebody is doing',
      'I met the baker Tamsin counting her trays, the baker Tamsin counting her rye trays.',
      'baker Tamsin',
    ],
    [
      'before an adverb',
      'Turn the brass valve clockwise now, the brass valve clockwise and then again.',
      'brass valve',
    ],
    [
      'before a verb with a price',
      'The hut at Farnhope cost 30 crowns, and we had the Farnhope hut alone.',
      'Farnhope hut',
    ],
    [
      'before a verb with a sum',
      'The council wanted 61,000 for the machines, and the upper meadow cost 14,200, most of it for seed.',
      'upper meadow',
    ],
    [
      'with the day left out',
      'Corvane Mills yesterday announced it, and Corvane Mills yesterday said why.',
      'Corvane Mills',
    ],
    [
      'before what was done to it',
      'The ferries have the railings fitted, and the railings fitted well.',
      'railings',
    ],
    [
      'after the noun, be it taken for another word',
      'Is your old bathroom tap leaking? His old bathroom tap was.',
      'old bathroom tap',
    ],
    [
      'after the noun, be it taken for an adjective',
      'You need a 4 mm hex key, and then a 4 mm hex key, a second one.',
      'hex key',
    ],
    [
      'after a name and what is its',
      "They left for St Orla's Infirmary, and St Orla's Infirmary was full.",
      "St Orla's Infirmary",
    ],
  ])('end %s', (_, text, phrase) => {
    expect(bestOf(text)).toBe(phrase)
  })

  it.each([
    ['a unit', 'It copies 3 GB archives, and 3 GB archives are slow.', 'archives'],
    [
      'a count in words',
      'Supper became a three hour siege, and after the three hour siege came bed.',
      'siege',
    ],
    ['a count of years', 'The 12 years whisky is gone, the 12 years whisky.', 'whisky'],
    ['a pointer', 'The next ferry strike is in May, the next ferry strike.', 'ferry strike'],
    ['the time it is', 'This term Form Oak paints, and this term Form Oak swims.', 'Form Oak'],
  ])('begin after %s', (_, text, phrase) => {
    expect(bestOf(text)).toBe(phrase)
  })

  it.each([
    [
      'the plural whose they are',
      'We painted the drivers’ canteen. Then came the women’s choir.',
      ['drivers’ canteen', 'women’s choir'],
    ],
    ['no end in an s that makes it somebody’s', 'Take the miller’s, not ours.', ['miller']],
    ['no verb of "who"', 'She is the one who teaches chemistry with a whisk.', ['whisk']],
    ['no verb of a person', 'My cousin sells bagpipes in Deal.', ['bagpipes']],
    ['no measure of something', 'There was a box of turnips.', ['turnips']],
    ['no day alone', 'The regatta is on Sunday.', ['regatta']],
  ])('have %s', (_, text, phrases) => {
    const { topics } = new PreparedText('', text, null, null)
    expect(topics.map(({ phrase }) => phrase)).toEqual(phrases)
  })

  it('are one per sentence of a notice, at most five, and nothing that is mentioned in passing', () => {
    const text = `- The croquet lawn is shut until the mole is caught.
- Rowing boats come out of the lake on Monday.
- There is a lesson in that.
- The tea urn has a new fuse.
- Lost: a tartan blanket.
- The gazebo needs paint.
- Bring secateurs.`
    const { topics } = new PreparedText('News from the park', text, null, null)
    expect(topics.map(({ phrase }) => phrase)).toEqual([
      'croquet lawn',
      'Rowing boats',
      'tea urn',
      'tartan blanket',
      'gazebo',
    ])
  })

  it('may be two from one sentence where a notice has few sentences', () => {
    const text = 'A heron stood on the old mill weir at dawn. It waited, and so did I.'
    const { topics } = new PreparedText('The mill weir', text, null, null)
    expect(topics.map(({ phrase }) => phrase)).toEqual(['old mill weir', 'heron'])
  })

  it('are single everyday words only where there is hardly any other', () => {
    const text = 'My hand hurt until a copper bracelet was put on the hand.'
    const phrasesOf = (given: string) =>
      new PreparedText('', given, null, null).topics.map(({ phrase }) => phrase)
    expect(phrasesOf(text)).toEqual(['copper bracelet'])
    expect(phrasesOf('My hand hurt, and my hand swelled.')).toEqual(['hand'])
  })

  it('keep a name with a full stop in one piece', () => {
    const text = 'We moved the node.js server first. The node.js server had leaked for months.'
    const [topic] = new PreparedText('', text, null, null).topics
    expect(topic?.phrase).toContain('node.js')
  })

  it('are touched by a comment that has one of their words, and by no other', () => {
    const topic = story.storyTopics.find(({ phrase }) => phrase.includes('rent'))
    if (topic === undefined) throw new Error('the story has a topic about the rent')
    const isTouched = (comment: string) => {
      const parsed = parse(comment)
      return touches(parsed, findTies(parsed, story), topic)
    }
    expect(isTouched('A rent freeze would not fix the bricks.')).toBe(true)
    expect(isTouched('The sourdough was the best in town.')).toBe(false)
  })

  it('are none where there is nothing to choose from', () => {
    expect(new PreparedText('', '', null, null).topics).toEqual([])
    expect(new PreparedText('', 'It is what it is.', null, null).topics).toEqual([])
  })
})

describe('what means the same in other words', () => {
  const withMeaning = new PreparedText('', BAKERY, null, vectorsOf(loadMeaning()))
  const tieKinds = (text: PreparedText, comment: string) =>
    findTies(parse(comment), text).map(({ kind }) => kind)

  it('ties them, where word vectors are given', () => {
    expect(tieKinds(withMeaning, 'Barley from the mill?')).toContain('meaning')
    expect(tieKinds(story, 'Barley from the mill?')).not.toContain('meaning')
  })

  it('does not tie words that merely sound alike', () => {
    expect(tieKinds(withMeaning, 'The goalkeeper wore gloves.')).toEqual([])
  })
})
