import { expect, it } from 'vitest'
import { surpriseOfRank } from './zipf.js'

it('the chances of all ranks sum to one', () => {
  let sum = 0
  for (let rank = 1; rank <= 1_000_000; rank += 1) sum += Math.exp(-surpriseOfRank(rank))
  expect(sum).toBeGreaterThan(0.99)
  expect(sum).toBeLessThan(1.01)
})
