import { describe, expect, it } from 'vitest'
import { createLinter } from '../../index.js'

/** Without `no-generic`, whose finding would replace this rule's. */
const linter = createLinter({ rules: { 'no-generic': 'off' } })
const BAKERY = 'We bought a used deck oven in May 2012. The old oven stays for rye.'

const found = (comment: string, story = BAKERY, parent: string | null = null) =>
  linter.assess(comment, { story, parent }).findings.filter(({ ruleId }) => ruleId === 'min-length')
const advice = (...given: Parameters<typeof found>) => found(...given)[0]?.reason

describe('a few words', () => {
  it('are reported with the number of own words, all in one finding', () => {
    expect(found('Great post! The crust is pale.')).toMatchObject([
      { actual: 'Great post! The crust is pale.', data: { ownWords: 4 } },
    ])
  })

  it('are enough when there are six', () => {
    expect(found('So that is how it went.')).toEqual([])
    expect(found('So that is how.')).not.toEqual([])
  })

  it('are too few even with a word of the story, if any text has it', () => {
    expect(found('Two, then.', 'We have 2 ovens now, one of steel and one of stone.')).not.toEqual(
      [],
    )
  })

  it('may answer a question, but not a remark', () => {
    const comment = 'Behind them.'
    expect(found(comment, BAKERY, 'Where do you keep the trays?')).toEqual([])
    expect(found(comment, BAKERY, 'We keep the trays in the shed.')).not.toEqual([])
  })

  it.each(['Weather. Great post!', 'Everybody has an opinion lol'])(
    'answer nothing where they praise or laugh: %s',
    (comment) => {
      expect(found(comment, BAKERY, 'Where do you keep the trays?')).not.toEqual([])
    },
  )
})

it('a telegram may name a point of the story', () => {
  expect(found('trays rusty. lol', BAKERY, 'We keep the trays in the shed.')).toEqual([])
})

describe('a quotation alone', () => {
  it.each([
    ['of half a line', '> the old oven stays for rye'],
    ['of a line', '> We bought a used deck oven in May 2012.'],
    ['in quotation marks', '“We bought a used deck oven in May 2012.”'],
    ['of a number', '> in May 2012'],
    ['of one thing', '> a used deck oven'],
  ])('says nothing of the writer’s own, however much it says: %s', (_, comment) => {
    expect(advice(comment)).toBe('This is only a quotation. Add what you make of it.')
  })

  it.each([
    ['marks around a question', '“Why keep rye in the old oven?”'],
    ['a question mark behind it', '“We bought a used deck oven in May 2012”?'],
  ])('is left alone with %s', (_, comment) => {
    expect(found(comment)).toEqual([])
  })
})

describe('the advice', () => {
  it.each([
    ['a quotation', '“The old oven stays for rye.” Hm.', /quotes a point/],
    ['a part of the story', 'Thanks for the rye.', /picks up part/],
    ['a set phrase', 'How come?', /only a set phrase/],
    ['marks', '!!!', /too short to follow/],
    ['a sentence behind a word', 'Windy. The crust is pale.', /says little/],
    ['a deed', 'They shine.', /says little/],
    ['what a name in capitals is', 'Bristol is pale.', /says little/],
    ['a judgement', 'The loaf, brilliant.', /says little/],
    ['a judgement by a noun alone', 'Brilliant loaf of theirs.', /too short to follow/],
    ['a deed whose doer stands elsewhere', 'Windy. Slept in.', /too short to follow/],
    ['a quality', 'Nicely salty.', /too short to follow/],
  ])('is for %s', (_, comment, expected) => {
    expect(advice(comment)).toMatch(expected)
  })

  it('is for what may answer a story that asks', () => {
    const story = 'Which oil do you use on a pan? Mine sticks, whatever I try.'
    expect(advice('Maybe linseed.', story)).toMatch(/may be the answer/)
  })
})
