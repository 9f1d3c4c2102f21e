import { expect, it } from 'vitest'
import { createLinter } from '../../linter.js'

const reasonFor = (comment: string) =>
  createLinter()
    .assess(comment)
    .findings.find(({ ruleId }) => ruleId === 'readable')?.reason

const SHORT =
  'Notwithstanding the aforementioned considerations, implementation of comprehensive organisational restructuring necessitates interdepartmental collaboration between municipal departments.'

it('asks for plainer words where a sentence is short, and to split it where it is long', () => {
  expect(reasonFor(SHORT)).toBe(
    'This sentence is hard to read. Swap the longest words for plainer ones.',
  )
  expect(
    reasonFor(`${SHORT.slice(0, -1)} and regional authorities in neighbouring counties.`),
  ).toMatch(/Split it in two/)
})
