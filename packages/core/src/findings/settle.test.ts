import { expect, it } from 'vitest'
import { Lines } from '../text/lines.js'
import type { Finding } from '../types.js'
import { settle } from './settle.js'

const lines = new Lines('Hi [name], follow me!')

function finding(ruleId: string, start: number, end: number, reason = ''): Finding {
  return { ruleId, severity: 'warn', reason, place: lines.place(start, end), url: '' }
}

const b = finding('b', 3, 9)

it('sorts findings by the order of the text, the shorter first, then by rule', () => {
  const inOrder = [
    finding('z', 0, 2),
    finding('y', 3, 5),
    finding('a', 3, 9),
    b,
    finding('a', 4, 6),
  ]
  for (const given of [[...inOrder].reverse(), [2, 0, 4, 3, 1].map((i) => inOrder[i] as Finding)]) {
    expect(settle(given)).toEqual(inOrder)
  }
})

it('keeps the first of those that say the same about the same place', () => {
  const again = finding('b', 3, 9, 'in other words')
  expect(settle([b, finding('a', 0, 2), again])).toEqual([finding('a', 0, 2), b])
  expect(settle([again, b])).toEqual([again])
})

it.each([
  ['another rule', finding('a', 3, 9)],
  ['another beginning', finding('b', 2, 9)],
  ['another end', finding('b', 3, 8)],
])('keeps what has %s', (_, other) => {
  expect(settle([b, other])).toHaveLength(2)
})

it('leaves what it was given as it was', () => {
  const given = [b, finding('a', 0, 2)]
  settle(given)
  expect(given[0]).toBe(b)
})
