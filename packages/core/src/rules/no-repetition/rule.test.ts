import { expect, it } from 'vitest'
import { createLinter } from '../../index.js'

it('a repeated stretch pads a comment if it is 15% of the words', () => {
  const found = (middle: string) =>
    createLinter()
      .assess(`We drained it with old hoses. ${middle} We drained it with old hoses.`)
      .findings.some(({ ruleId }) => ruleId === 'no-repetition')
  const middle =
    'The pump froze, the tap split in the cold, and the loam that ran off filled the whole yard behind the shed up to both our old knees.'
  // Six of forty words, and six of forty-one.
  expect(found(middle)).toBe(true)
  expect(found(middle.replace('shed', 'red shed'))).toBe(false)
})
