import { describe, expect, it } from 'vitest'
import { fitLogistic, predict } from './logistic.js'

const rows = Array.from({ length: 200 }, (_, i) => {
  const signal = (i % 20) / 10 - 1
  const noise = ((i * 7) % 13) / 13
  const isPositive = signal + ((i * 3) % 7) / 7 - 0.5 > 0
  return { features: [signal, noise], isPositive, weight: 1 }
})

describe('a logistic fit', () => {
  const weights = fitLogistic(rows, [0.3, 0.3])

  it('gives weight to the feature that matters, and none to the other', () => {
    expect(weights[1]).toBeGreaterThan(2)
    expect(Math.abs(weights[2] ?? 0)).toBeLessThan(1)
  })

  it('classifies most rows correctly', () => {
    const right = rows.filter((row) => predict(weights, row.features) > 0.5 === row.isPositive)
    expect(right.length).toBeGreaterThan(160)
  })

  it('is the same each time', () => {
    expect(fitLogistic(rows, [0.3, 0.3])).toEqual(weights)
  })

  it('makes a weight smaller when its penalty is higher', () => {
    expect(fitLogistic(rows, [30, 0.3])[1]).toBeLessThan((weights[1] as number) / 2)
  })

  it('counts a row by its weight', () => {
    const twice = rows.map((row, i) => ({ ...row, weight: i < 100 ? 2 : 0 }))
    const half = rows.slice(0, 100).map((row) => ({ ...row, weight: 2 }))
    const [bias = 0] = fitLogistic(half, [0.3, 0.3])
    expect(fitLogistic(twice, [0.3, 0.3])[0]).toBeCloseTo(bias, 5)
  })
})
