import { describe, expect, it } from 'vitest'
import { dot, learnSpace, unit } from './meaning-space.js'
import { shareRows } from './shared-rows.js'
import { encodeVectors } from './vector-letters.js'

/** A cloud along six axes, each spread twice as wide as the next, around (1, 1, 1, 1, 1, 1). */
const cloud = [32, 16, 8, 4, 2, 1].flatMap((spread, axis) =>
  [-1, 1].map((side) => ({
    vector: new Float64Array(6).fill(1).with(axis, 1 + side * spread),
    weight: 1,
  })),
)

describe('the space of meaning', () => {
  const place = learnSpace(cloud, { dimensions: 3, dropped: 3 })

  it('drops the three strongest directions', () => {
    const placed = place(new Float64Array(6).fill(1).with(0, 100))
    expect(dot(placed, placed)).toBeCloseTo(0)
  })

  it('makes the others equally strong', () => {
    const placed = place(Float64Array.of(1, 1, 1, 1 + 4, 1 + 2, 1 + 1))
    expect([...placed].map(Math.abs).map((value) => value.toFixed(3))).toEqual([
      '0.577',
      '0.577',
      '0.577',
    ])
  })

  it('takes away what all texts have in common', () => {
    const mean = place(new Float64Array(6).fill(1))
    expect(dot(mean, mean)).toBeCloseTo(0)
  })
})

describe('shared rows', () => {
  const towards = (...values: number[]) => unit(Float64Array.from(values))

  it('merge an inflection into its base, by how frequent it is', () => {
    const rows = shareRows(0.3, [
      { word: 'boat', rank: 100, direction: towards(1, 0) },
      { word: 'boats', rank: 400, direction: towards(1, 1) },
    ])
    expect(rows.map(({ word }) => word)).toEqual(['boat'])
    const [x = 0, y = 0] = rows[0]?.direction ?? []
    expect(y / x).toBeCloseTo((0.5 * Math.SQRT1_2) / (1 + 0.5 * Math.SQRT1_2))
  })

  it('keep apart what means something else', () => {
    const rows = shareRows(0.3, [
      { word: 'numb', rank: 100, direction: towards(1, 0) },
      { word: 'number', rank: 50, direction: towards(0, 1) },
    ])
    expect(rows.map(({ word }) => word)).toEqual(['numb', 'number'])
  })
})

it('numbers are written as letters around M, vector by vector', () => {
  const rows = [Float64Array.of(1, -1), Float64Array.of(-2, 0), Float64Array.of(0, 0)]
  expect(encodeVectors(rows, 1)).toBe('NLKMMM')
})
