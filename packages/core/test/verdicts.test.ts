import { describe, expect, it } from 'vitest'
import { createLinter, type Severity } from '../src/index.js'
import { generic, likely, pertinent, type StoryName, stories } from './verdict-cases.js'

const linter = createLinter()

/** Ids of the rules that report a comment as an error. */
function errorsOf(name: StoryName, comment: string): string[] {
  return linter
    .assess(comment, { story: stories[name] })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ ruleId }) => ruleId)
}

describe.each(Object.keys(stories) as StoryName[])('under the story about %s', (name) => {
  it.each(generic[name])('this could be posted elsewhere: %s', (comment) => {
    expect(errorsOf(name, comment)).toContain('no-generic')
  })

  it.each(pertinent[name])('this is no error: %s', (comment) => {
    expect(errorsOf(name, comment)).toEqual([])
  })
})

describe('a comment that is likely, but not surely, generic', () => {
  const severities = (rules: Record<string, Severity>, name: StoryName, comment: string) =>
    createLinter({ rules })
      .assess(comment, { story: stories[name] })
      .findings.filter(({ ruleId }) => ruleId === 'no-generic')
      .map(({ severity }) => severity)

  it.each(likely)('is a warning, and is not rated generic: %s, %s', (name, comment) => {
    expect(severities({}, name, comment)).toEqual(['warn'])
    expect(linter.assess(comment, { story: stories[name] }).rating).not.toBe('generic')
  })

  it('is no more than the severity that was asked for', () => {
    expect(severities({ 'no-generic': 'info' }, 'recipe', 'Carbs are life')).toEqual(['info'])
  })

  it('is left alone where it answers the parent', () => {
    const parent = `${stories.parent.text} Blame the parents, said my neighbour.`
    const { findings } = linter.assess('Blame the neighbour', { story: stories.parent, parent })
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('no-generic')
  })
})
