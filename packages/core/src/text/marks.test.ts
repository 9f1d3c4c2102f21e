import { expect, it } from 'vitest'
import { nextRound } from '../kit/rounds.js'
import { Marks } from './marks.js'

it('is empty from the start, and again once it is cleared', () => {
  const marks = new Marks()
  expect(marks.has(3)).toBe(false)
  expect(marks.add(3)).toBe(true)
  expect(marks.has(3)).toBe(true)
  expect(marks.add(3)).toBe(false)
  marks.clear()
  expect(marks.has(3)).toBe(false)
})

it('holds numbers far beyond those that came before', () => {
  const marks = new Marks()
  marks.add(5)
  marks.add(100_000)
  expect([5, 99_999, 100_000].map((number) => marks.has(number))).toEqual([true, false, true])
})

it('forgets what was used in rounds of the same number when it counts anew', () => {
  const rows = Int32Array.from([1, 2, 0x7fffffff])
  expect(nextRound(0x7ffffffe, rows)).toBe(0x7fffffff)
  expect([...rows]).toEqual([1, 2, 0x7fffffff])
  expect(nextRound(0x7fffffff, rows)).toBe(1)
  expect([...rows]).toEqual([0, 0, 0])
})
