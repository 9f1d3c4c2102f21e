import { describe, expect, it } from 'vitest'
import { concreteness } from './concreteness.js'

describe('concreteness', () => {
  it.each([
    ['oven', 'essence'],
    ['invoice', 'insight'],
    ['goalkeeper', 'resilience'],
    ['firmware', 'mindset'],
    ['typo', 'viewpoint'],
  ])('of %s is more than of %s', (concrete, abstract) => {
    expect(concreteness(concrete)).toBeGreaterThan(concreteness(abstract))
  })

  it('is that of the base for an inflection', () => {
    expect(concreteness('refactored')).toBe(concreteness('refactor'))
  })

  it('is between the two for a word nobody knows', () => {
    expect(concreteness('qqzxjw')).toBeGreaterThan(concreteness('wisdom'))
    expect(concreteness('qqzxjw')).toBeLessThan(concreteness('brick'))
  })
})
