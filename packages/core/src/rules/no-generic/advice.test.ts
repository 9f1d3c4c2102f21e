import { describe, expect, it } from 'vitest'
import { createLinter } from '../../index.js'

const story = { title: 'The pump', text: 'The pump froze in January. Wool kept the pipe warm.' }

function reasonFor(comment: string): string | undefined {
  const { findings } = createLinter().assess(comment, { story })
  return findings.find(({ ruleId }) => ruleId === 'no-generic')?.reason
}

describe('the step that no-generic names', () => {
  it.each([
    ['praise', 'Great post, love it!', /which part is good/],
    ['thanks', 'Thank you so much!', /which part helped/],
    [
      'a question that could be asked anywhere',
      'Any update on this?',
      /what exactly you would like to know/,
    ],
    ['the opposite of praise', "I don't think it's good.", /what speaks against it/],
    ['the opposite of agreement', 'No.', /what speaks against it/],
  ])('fits %s', (_, comment, step) => {
    expect(reasonFor(comment)).toMatch(step)
  })

  it('speaks of the title where that is named, though nothing is said of it', () => {
    expect(reasonFor('Great post about the pump!')).toMatch(/names what the story is about/)
  })
})
