/** Small advertisements as they are put on lamp posts: what is done, on what terms, whom to call, and no sentence. */
import type { Call } from './calls.js'
import type { Found, Scan } from './scan.js'

/** Tokens of one at most. */
const LONGEST = 40
/** What such a comment has none of: somebody who tells, and a place of others that is pointed to. */
const TOLD = /^(?:i|me|my|he|she|it|they|them|his|her|its|their|who|that|this|the)$/

/** "Gutter cleaning and roof repairs, free quotes, call Dave 07700 900 456", however it is punctuated. */
export function findSign(scan: Scan, calls: readonly Call[], terms: readonly Found[]): Found[] {
  const call = calls.find(({ kind, found }) => kind === 'reach' && hasNumber(scan, found))
  const term = terms[0]
  if (call === undefined || term === undefined || scan.tokens.length > LONGEST) return []
  const isTold = scan.tokens.some(({ lexeme: { normal } }) => TOLD.test(normal))
  return isTold ? [] : [[Math.min(call.found[0], term[0]), Math.max(call.found[1], term[1])]]
}

/** "call Dave 07700 900 456", "call us on 07700 900 456" */
function hasNumber(scan: Scan, [, last]: Found): boolean {
  const isNumber = (i: number) => scan.tokens[i]?.kind === 'number'
  return isNumber(last) || scan.after(last, 3, isNumber) >= 0
}
