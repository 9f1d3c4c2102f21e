/** Money said to have multiplied: "200 turned to 1900", "150 in and 1,100 out", "3,400 from 250". */
import { WordSet } from '../../../text/words/facet.js'
import type { Found, Scan } from '../scan.js'
import { indicesOf } from './by-word.js'

/** Minimum factor of growth: less is thrift, or a garden. */
const TIMES = 3
/** Minimum result: smaller sums are games. */
const LEAST = 300
/** Maximum number of tokens from a verb to its sum, and from there to the other sum. */
const NEAR = 4
const APART = 14

const PUT = /^(?:put|turned|invested|invest|deposited)$/
const GOT = /^(?:had|got|have|out|into|to|became|is|made|received|withdrew)$/
const CLEARED = /^(?:cleared|earned)$/

const GAINED = WordSet.of('put turned invested invest deposited out cleared earned')

/** All such gains in a comment, in no order. */
export function gainsIn(scan: Scan): Found[] {
  // Few comments mention two sums.
  if (scan.signs().length < 2) return []
  return indicesOf(scan, GAINED).flatMap((i) => {
    const word = scan.word(i)
    if (word === 'out') return paidOut(scan, i)
    if (CLEARED.test(word)) return cleared(scan, i)
    if (!PUT.test(word)) return []
    // "200 turned to 1900"
    const first = isSum(scan, i - 1) ? i - 1 : scan.after(i, NEAR, (j) => isSum(scan, j))
    return first < 0 ? [] : grown(scan, first, i)
  })
}

/** The stretch from a sum to the larger one that it became. */
function grown(scan: Scan, first: number, at: number): Found[] {
  if (!isSum(scan, first)) return []
  const then = scan.after(Math.max(first, at), APART, (j) => isSum(scan, j) && isGot(scan, j))
  return then >= 0 && isGrown(scan, first, then) ? [[Math.min(first, at), then]] : []
}

/** "had 4,700", "turned to 1900", "1,100 out" */
function isGot(scan: Scan, sum: number): boolean {
  if (scan.word(sum + 1) === 'out') return true
  return scan.before(sum, 3, (j) => GOT.test(scan.word(j))) >= 0
}

/** "150 in and 1,100 out" */
function paidOut(scan: Scan, out: number): Found[] {
  const first = scan.before(out, NEAR + 2, (j) => isSum(scan, j) && scan.word(j + 1) === 'in')
  return first >= 0 && isSum(scan, out - 1) && isGrown(scan, first, out - 1) ? [[first, out]] : []
}

/** "cleared 3,400 from 250" */
function cleared(scan: Scan, verb: number): Found[] {
  const then = scan.after(verb, 3, (j) => isSum(scan, j))
  const from = then < 0 ? -1 : scan.after(then, NEAR, (j) => scan.word(j) === 'from')
  const first = from < 0 ? -1 : scan.after(from, 3, (j) => isSum(scan, j))
  return first >= 0 && isGrown(scan, first, then) ? [[verb, first]] : []
}

function isSum({ tokens }: Scan, i: number): boolean {
  return tokens[i]?.kind === 'number'
}

function isGrown(scan: Scan, first: number, then: number): boolean {
  const [from, to] = [first, then].map((i) =>
    Number((scan.tokens[i]?.value ?? '').replace(/[^\d.]/g, '')),
  ) as [number, number]
  return to >= LEAST && to >= TIMES * from
}
