import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areAlike, mayBeAlike, shinglesOf, signatureOf } from './sketch.js'

const range = (from: number, to: number) =>
  Uint32Array.from({ length: to - from }, (_, index) => from + index)

describe('two comments are alike', () => {
  it.each([
    [0, 20, 7, 27, 13 / 27],
    [0, 17, 0, 20, 17 / 20],
    // 13 of 20 is exactly the share, which rounding must not miss.
    [0, 16, 3, 20, 13 / 20],
    [0, 5, 5, 9, 0],
  ])('from the share of shingles they have in common (%i-%i, %i-%i)', (a, b, c, d, share) => {
    const [one, other] = [range(a, b), range(c, d)]
    expect(areAlike(one, other, 0.65)).toBe(share >= 0.65)
    expect(areAlike(other, one, 0.65)).toBe(share >= 0.65)
  })

  it('but not when there is nothing in them', () => {
    expect(areAlike(range(0, 0), range(0, 0), 0.65)).toBe(false)
  })
})

it('shingles are pairs of words in their order, each once', () => {
  expect(shinglesOf(['a', 'b', 'a', 'b'])).toHaveLength(2)
  expect(shinglesOf(['a', 'b'])).not.toEqual(shinglesOf(['b', 'a']))
})

it('signatures refuse no two comments that are alike', () => {
  const shingles = fc
    .uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 })
    .map((numbers) => Uint32Array.from(numbers).sort())
  const share = fc.constantFrom(0.2, 0.5, 0.65)
  fc.assert(
    fc.property(shingles, shingles, share, (one, other, least) => {
      const length = one.length + other.length
      const may = mayBeAlike(signatureOf(one), signatureOf(other), length, least)
      return may || !areAlike(one, other, least)
    }),
  )
  expect(mayBeAlike(signatureOf(range(0, 20)), signatureOf(range(9, 29)), 40, 0.65)).toBe(false)
})
