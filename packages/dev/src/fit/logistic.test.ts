import { describe, expect, it } from 'vitest'
import { fitLogistic, predict } from './logistic.js'

const rows = Array.from({ length: 200 }, (_, i) => {
  const signal = (i % 20) / 10 - 1
  const noise = ((i * 7) % 13) / 13
  return { features: [signal, noise], isPositive: signal + ((i * 3) % 7) / 7 - 0.5 > 0 }
})

describe('a logistic fit', () => {
  const weights = fitLogistic(rows)

  it('finds the feature that tells, and leaves the other', () => {
    expect(weights[1]).toBeGreaterThan(2)
    expect(Math.abs(weights[2] ?? 0)).toBeLessThan(1)
  })

  it('tells most rows apart', () => {
    const right = rows.filter((row) => predict(weights, row.features) > 0.5 === row.isPositive)
    expect(right.length).toBeGreaterThan(160)
  })

  it('is the same each time', () => {
    expect(fitLogistic(rows)).toEqual(weights)
  })
})
