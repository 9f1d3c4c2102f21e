import { expect, it } from 'vitest'
import { exponentOf } from './growth.js'

const LENGTHS = [10, 100, 1000]

it('is 1 for a cost in proportion to length: a text costs the same whole and in pieces', () => {
  expect(exponentOf(LENGTHS, [7, 7, 7])).toBeCloseTo(1)
})

it('is 2 for a quadratic cost: pieces ten times as long cost ten times as much in total', () => {
  expect(exponentOf(LENGTHS, [7, 70, 700])).toBeCloseTo(2)
})
