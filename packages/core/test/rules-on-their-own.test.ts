import { describe, expect, it } from 'vitest'
import { createLinter, InvalidOptionError, type RuleSetting } from '../src/index.js'

const linter = createLinter()
const STORY = 'Seven steps to a dry cellar. Dig a trench, lay the pipe, and cover it with gravel.'

const rulesOf = (comment: string, story: string | null = STORY) =>
  linter.assess(comment, { story }).findings.map(({ ruleId }) => ruleId)

/** Long enough to carry ties. */
const LONG_STORY = `${STORY} The pipe has to fall by two fingers on each pace, or mud will settle in it. Wash the gravel first, because loam that comes along fills the holes within a winter. Ours took a weekend, four barrows and a neighbour with a level.`

describe('refer-to-story', () => {
  it('flags what answers nothing', () => {
    const astray = 'My phone battery dies before lunch since the update, and nobody will help.'
    expect(rulesOf(astray, LONG_STORY)).toContain('refer-to-story')
  })

  it.each([
    ['a part that is counted', 'The second example puzzled me for a whole evening, honestly.'],
    ['a part with its number', 'I got stuck at line 12 and gave it up for the weekend.'],
    ['a moment of a film', 'At 2:05 somebody sneezes, which made the whole family laugh.'],
  ])('takes %s for a reference', (_, comment) => {
    expect(rulesOf(comment, LONG_STORY)).not.toContain('refer-to-story')
  })
})

describe('options of a rule', () => {
  const refusal = (id: string, setting: unknown) => () =>
    createLinter({ rules: { [id]: setting as RuleSetting } })

  it.each([
    ['a severity that does not exist', 'no-shouting', 'loud', /rules\['no-shouting'\]/],
    ['options that are no object', 'min-length', ['warn', 12], /rules\['min-length'\]\[1\]/],
    ['a word for a number', 'min-length', ['warn', { words: 'many' }], /words/],
    ['half a word', 'min-length', ['warn', { words: 2.5 }], /words/],
    ['less than nothing', 'min-length', ['warn', { words: -1 }], /or more/],
    ['an option of another rule', 'no-shouting', ['warn', { words: 3 }], /without options/],
  ])('are refused with their name: %s', (_, id, setting, message) => {
    expect(refusal(id, setting)).toThrow(InvalidOptionError)
    expect(refusal(id, setting)).toThrow(message)
  })

  it('are taken', () => {
    const comment = 'Depends on the weather.'
    const withWords = (words: number) =>
      createLinter({ rules: { 'min-length': ['error', { words }] } })
        .assess(comment, { story: STORY })
        .findings.filter(({ ruleId }) => ruleId === 'min-length')
        .map(({ severity }) => severity)
    expect(withWords(3)).toEqual([])
    expect(withWords(30)).toEqual(['error'])
  })
})

describe('a verdict', () => {
  it('is asked for its reason', () => {
    expect(
      rulesOf('The trench is a bad idea. The gravel is worse, and the pipe is useless.'),
    ).toContain('give-a-reason')
  })

  it.each([
    ['with a degree', 'The gravel was so totally useless in the trench.'],
    ['that denies', 'That is not wrong about gravel.'],
    ['that is a side', 'I agree with the gravel.'],
    ['of all times', 'Worst cellar ever dug in town.'],
    ['of a year', 'Best cellar this year.'],
  ])('%s is asked, too', (_, comment) => {
    expect(rulesOf(comment)).toContain('give-a-reason')
  })

  it.each([
    [
      'with its reason',
      'The trench is a bad idea, because our soil is clay and water stood in it for weeks.',
    ],
    ['with a reason after a colon', 'The gravel is wrong: it clogs.'],
    ['with a reason after a dash', 'The gravel is wrong – it clogs.'],
    ['with a condition', 'The gravel is wrong, unless you wash it.'],
    ['with a link', 'The gravel is wrong, see https://example.org/drain'],
    ['with a quotation', 'The gravel is wrong. "Lay the pipe and cover it" they say.'],
    ['that goes on', 'The gravel is wrong, roots from the willow beside our shed fill every gap.'],
    ['that is asked', 'Is the gravel wrong?'],
    ['for a purpose', 'The gravel is wrong for the pipe.'],
    ['before its noun', 'The wrong pipe lies in the trench.'],
    ['among several', 'The best gravel to buy is round.'],
    ['of others', 'They agree with the gravel.'],
    ['in code', 'The trench `is wrong` in the cellar.'],
  ])('%s is left alone', (_, comment) => {
    expect(rulesOf(comment)).not.toContain('give-a-reason')
  })
})

describe('a few words', () => {
  // Without `no-generic`, whose finding would replace those of `min-length`.
  const unhidden = createLinter({ rules: { 'no-generic': 'off' } })

  it.each([
    ['that could mean anything', 'Depends on weather.', /too short/],
    ['with a capital that makes no name', 'Bristol, mostly.', /too short/],
    ['that are quoted', '> lined with oak', /only a quotation/],
  ])('%s are too few', (_, comment, reason) => {
    const { findings } = unhidden.assess(comment, { story: STORY })
    expect(findings.find(({ ruleId }) => ruleId === 'min-length')?.reason).toMatch(reason)
  })

  it.each([
    ['with a number', 'Depends on 12.'],
    ['with a name', 'Depends on Bristol.'],
    ['with a word of the story that tells', 'Gravel, sadly.'],
    ['that ask', 'Why gravel?'],
  ])('%s are enough', (_, comment) => {
    expect(rulesOf(comment)).not.toContain('min-length')
  })
})

describe('a reply', () => {
  const parent =
    'Does gas cost less than electricity where the bakery is? Here a kilowatt hour is 40 cents.'
  const ofReply = (comment: string, to = parent) =>
    linter.assess(comment, { parent: to }).findings.map(({ ruleId }) => ruleId)

  it('about something else is flagged as a whole', () => {
    const comment = 'My phone battery dies before breakfast.'
    const { findings } = linter.assess(comment, { parent })
    expect(findings).toMatchObject([{ ruleId: 'answer-the-parent', actual: comment }])
  })

  it.each([
    ['to a person by name', '@mia My phone battery dies before lunch since the last update.'],
    ['that asks back', 'Why does my phone battery die before lunch since Tuesday?'],
    ['to a quotation', '> Somebody wrote a thing\n\nMy phone battery dies before lunch, too.'],
    ['too short to tell', 'My phone battery died.'],
  ])('%s is left alone', (_, comment) => {
    expect(ofReply(comment)).not.toContain('answer-the-parent')
  })

  it('to a few words is left alone: they have no point to answer', () => {
    expect(
      ofReply('My phone battery dies before breakfast.', 'Cheap gas costs less here now'),
    ).toEqual([])
  })
})

describe('a link', () => {
  const BARE = 'no-bare-link'

  it('is asked for, each by itself', () => {
    expect(rulesOf('https://example.org/x https://example.org/y')).toEqual([BARE, BARE])
  })

  it.each([
    ['a word of the story', 'https://example.org/x gravel'],
    ['words of its own', 'https://example.org/x drains cellars properly forever'],
  ])('with %s is left alone', (_, comment) => {
    expect(rulesOf(comment)).not.toContain(BARE)
  })

  it('with a word of the parent is left alone', () => {
    const { findings } = linter.assess('https://example.org/x gas', {
      parent: 'Gas costs less here.',
    })
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain(BARE)
  })
})

describe('saying it again', () => {
  const SAID = 'We drained our cellar with an old hose from the farm.'
  const BEES =
    'My uncle keeps bees on the flat roof of a school in Leeds, which pays for his coal in winter, and the children learn what a drone is for. Nobody there has been stung since 2009, or so the caretaker swears whenever somebody asks.'
  const AGAIN = 'no-repetition'
  const found = (comment: string) =>
    linter
      .assess(comment, { story: STORY })
      .findings.filter(({ ruleId }) => ruleId === AGAIN)
      .map(({ actual, reason }) => [actual, reason.split('.')[0]])

  it.each([
    [
      'a sentence',
      `${SAID} It took a weekend. ${SAID}`,
      SAID.slice(0, -1),
      'This has been said already',
    ],
    ['a word in a row', 'No no no no, the pipe froze.', 'No no no no', '“No” once says as much'],
    [
      'a word wherever it fits',
      'Gravel here, gravel there, gravel under gravel, gravel over gravel.',
      'gravel',
      '“Gravel” appears here 6 times',
    ],
  ])('is found: %s', (_, comment, actual, reason) => {
    expect(found(comment)).toEqual([[actual, reason]])
  })

  it.each([
    ['as people speak', 'No no no, the pipe froze.'],
    ['in somebody’s mouth', 'They shouted "no no no no" at the pipe.'],
    ['in code', 'The log says `no no no no` at the pipe.'],
    ['of what was quoted', `> ${SAID}\n\n${SAID} I doubt it.`],
    ['in few words', 'We drained it in May. It rained. We drained it in May.'],
    ['of a word, five times', 'Gravel here, gravel there, gravel under gravel, gravel over it.'],
    [
      'of a word among many',
      `Gravel: buy gravel, wash gravel, sieve gravel, spread gravel and stamp gravel. ${BEES}`,
    ],
    [
      'of a quoted word',
      '"Gravel here, gravel there, gravel on gravel, gravel over gravel", he sang.',
    ],
  ])('is left alone %s', (_, comment) => {
    expect(found(comment)).toEqual([])
  })
})

describe('the story’s own words', () => {
  const COPY = 'Dig a trench, lay the pipe, and cover it with gravel'
  const found = (comment: string, share = 0.6) =>
    createLinter({ rules: { 'no-parroting': ['warn', { share }] } })
      .assess(comment, { story: STORY })
      .findings.filter(({ ruleId }) => ruleId === 'no-parroting')
      .map(({ actual, data }) => [actual, data])

  it('are found, with their share', () => {
    expect(found(`Fine. ${COPY}, then rest.`)).toEqual([[COPY, { share: 0.79 }]])
  })

  it.each([
    ['marked as quoted', `> ${COPY}.`],
    ['few of them', 'Lay the pipe, and cover it.'],
    [
      'with something to add',
      `${COPY}. Our clay swallowed all of the gravel in two winters, so we poured concrete.`,
    ],
  ])('are left alone %s', (_, comment) => {
    expect(found(comment)).toEqual([])
  })

  it('may be as many as the options say', () => {
    expect(found(`Fine. ${COPY}, then rest.`, 0.9)).toEqual([])
  })
})
