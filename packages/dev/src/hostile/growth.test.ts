import { expect, it } from 'vitest'
import { exponentOf } from './growth.js'

const LENGTHS = [10, 100, 1000]

it('says 1 of a cost in proportion to length: a text in pieces costs what it costs whole', () => {
  expect(exponentOf(LENGTHS, [7, 7, 7])).toBeCloseTo(1)
})

it('says 2 of a quadratic cost: pieces ten times as long cost ten times as much together', () => {
  expect(exponentOf(LENGTHS, [7, 70, 700])).toBeCloseTo(2)
})
