/** What advertisements give: a thing that is free, the first of several, one more for nothing. */
import { isCount } from './prices.js'
import type { Found, Scan } from './scan.js'

/** What may stand between "free" and what is: "free 14-day trial". */
const FOR_SO_LONG = /^(?:-|days?|weeks?|months?)$/

/** "free shipping", "a free 14-day trial", "delivery is free" */
export function givenAt(scan: Scan, i: number): Found[] {
  const isBetween = (j: number) => FOR_SO_LONG.test(scan.word(j)) || isCount(scan, j)
  const before = scan.before(i, 5, (j) => !isBetween(j))
  if (before >= 0 && scan.word(before) === 'free') return [[before, i]]
  return /^(?:is|are)$/.test(scan.word(i + 1)) && scan.word(i + 2) === 'free' ? [[i, i + 2]] : []
}

/** "buy two, get one free", "the first lesson is free", "free until Sunday" */
export function freeAt(scan: Scan, i: number): Found[] {
  const get = scan.before(i, 3, (j) => scan.word(j) === 'get')
  const buy = get < 0 ? -1 : scan.before(get, 5, (j) => scan.word(j) === 'buy')
  // Both its verbs call, so that it is a slogan that nobody tells of.
  if (buy >= 0) return [[buy, i - 1]]
  const months = scan.before(i, 1, (j) => /^(?:days|weeks|months)$/.test(scan.word(j)))
  if (months >= 0 && scan.tokens[months - 1]?.pos === 'NUM') return [[months - 1, i]]
  const isBrief = /^(?:this|today|until|till)$/.test(scan.word(i + 1))
  return isBrief ? [[i, i + 1]] : firstAt(scan, i)
}

/** "first 14 days are free", "the first month is on us", "first call free" */
export function firstAt(scan: Scan, i: number): Found[] {
  const isFirst = (j: number) => scan.word(j) === 'first'
  const counted = scan.word(i) === 'free' ? scan.before(i, 3, isFirst) : -1
  if (counted >= 0) return [[counted, i]]
  const is = scan.before(i, 2, (j) => /^(?:is|are)$/.test(scan.word(j)))
  const first = is < 0 ? -1 : scan.before(is, 3, isFirst)
  return first < 0 ? [] : [[first, i]]
}
