import { describe, expect, it } from 'vitest'
import { createLinter, InvalidOptionError, type RuleSetting } from '../src/index.js'

const linter = createLinter()
const STORY = 'Seven steps to a dry cellar. Dig a trench, lay the pipe, and cover it with gravel.'

const rulesOf = (comment: string, story: string | null = STORY) =>
  linter.assess(comment, { story }).findings.map(({ ruleId }) => ruleId)

describe('refer-to-story', () => {
  it.each([
    ['a part that is counted', 'The second example puzzled me for a whole evening, honestly.'],
    ['a part with its number', 'I got stuck at line 12 and gave it up for the weekend.'],
    ['a moment of a film', 'At 2:05 somebody sneezes, which made the whole family laugh.'],
  ])('takes %s for a reference', (_, comment) => {
    expect(rulesOf(comment)).not.toContain('refer-to-story')
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

  it('with its reason is left alone', () => {
    const comment =
      'The trench is a bad idea, because our soil is clay and water stood in it for weeks.'
    expect(rulesOf(comment)).not.toContain('give-a-reason')
  })
})
