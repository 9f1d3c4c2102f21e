import { expect, it } from 'vitest'
import { createLinter } from '../linter.js'
import type { Finding } from '../types.js'
import { dropRedundant } from './redundant.js'

const found = (...ruleIds: string[]): Finding[] =>
  ruleIds.map((ruleId) => ({
    ruleId,
    severity: 'warn',
    reason: 'A reason.',
    place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 5, offset: 4 } },
    url: 'https://example.com/',
  }))

const left = (...ruleIds: string[]) => dropRedundant(found(...ruleIds)).map(({ ruleId }) => ruleId)

it('says of a generic comment that it is generic, and not also short, vague and unfounded', () => {
  expect(left('min-length', 'no-generic', 'refer-to-story', 'no-vague')).toEqual(['no-generic'])
})

it('keeps what another finding does not cover', () => {
  expect(left('no-generic', 'no-shouting', 'no-placeholder')).toEqual([
    'no-generic',
    'no-shouting',
    'no-placeholder',
  ])
})

it('says that a copy is a copy, not that nothing in it is about the story', () => {
  expect(left('no-generic', 'no-parroting', 'min-length')).toEqual(['no-parroting'])
})

it('asks for the point once, and still shows the vague words', () => {
  const [story, all, phrase] = found('refer-to-story', 'no-vague', 'no-vague')
  const whole = { ...(all as Finding), data: { scope: 'comment' } }
  const kept = dropRedundant([story as Finding, whole, phrase as Finding])
  expect(kept).toEqual([story, phrase])
})

it('never leaves out an error', () => {
  const [vague, generic] = found('no-vague', 'no-generic')
  const short: Finding = { ...(found('min-length')[0] as Finding), severity: 'error' }
  const kept = dropRedundant([short, vague as Finding, generic as Finding])
  expect(kept.map(({ ruleId }) => ruleId)).toEqual(['min-length', 'no-generic'])
})

it('keeps findings that do not make each other needless', () => {
  expect(left('no-vague', 'no-shouting')).toEqual(['no-vague', 'no-shouting'])
  expect(left()).toEqual([])
})

it('brings up nothing else when the finding is disabled in the text', () => {
  const comment = 'Thank you, great post!'
  const disable = '<!-- commentlint-disable no-generic -- to a friend -->\n'
  const { findings } = createLinter().assess(`${disable}${comment}`, { story: 'Ferries. Boats.' })
  expect(findings).toEqual([])
})
