import { describe, expect, it } from 'vitest'
import { createLinter } from '../src/index.js'
import { generic, pertinent, type StoryName, stories } from './verdict-cases.js'

const linter = createLinter()

/** Ids of the rules that call a comment an error. */
function errorsOf(name: StoryName, comment: string): string[] {
  return linter
    .assess(comment, { story: stories[name] })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ ruleId }) => ruleId)
}

describe.each(Object.keys(stories) as StoryName[])('under the story about %s', (name) => {
  it.each(generic[name])('this could stand elsewhere: %s', (comment) => {
    expect(errorsOf(name, comment)).toContain('no-generic')
  })

  it.each(pertinent[name])('this is no error: %s', (comment) => {
    expect(errorsOf(name, comment)).toEqual([])
  })
})
