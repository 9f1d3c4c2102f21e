/** Amounts, cuts and codes. */
import type { Scan } from './scan.js'

/** "$500". */
export function isAmount(scan: Scan, i: number): boolean {
  return /^[$€£]$/.test(scan.word(i)) && scan.tokens[i + 1]?.kind === 'number'
}

/** "$" alone is no amount: its number belongs to it. */
export function endOfAmount(scan: Scan, i: number): number {
  return isAmount(scan, i) ? i + 1 : i
}

export function isPercent(word: string): boolean {
  return /^(?:%|percent)$/.test(word)
}

const CURRENCY = /^(?:euros?|pounds?|dollars?|bucks|quid)$/

/** "20% off", "10 euros off", "a 20% code"; a discount is one by its name. */
export function isCut(scan: Scan, i: number): boolean {
  const before = scan.word(i - 1)
  if (scan.word(i) === 'code') return isPercent(before)
  if (scan.word(i) !== 'off') return true
  return isPercent(before) || CURRENCY.test(before) || isAmount(scan, i - 2)
}

/** "code SPRING50", "coupon: LOAF7", "use LOAF7 at checkout". */
export function isCode(scan: Scan, i: number): boolean {
  const { tokens } = scan
  if (!/^(?=.*[A-Z])(?=.*\d)[A-Z\d]{4,}$/.test(tokens[i]?.value ?? '')) return false
  const before = tokens[i - 1]?.kind === 'word' ? i - 1 : i - 2
  const isNamed = /^(?:code|coupon|voucher|promo)$/.test(scan.word(before))
  const isUsed = /^(?:use|enter|apply)$/.test(scan.word(i - 1)) && scan.word(i + 1) === 'at'
  return (isNamed || isUsed) && !isDenied(scan, i)
}

/** Tokens around a code in which it may be said that it fails. */
const COMPLAINT = 12

/** "the code LOAF7 never worked": a complaint, and no offer. */
function isDenied(scan: Scan, i: number): boolean {
  const isNo = (j: number) => /^(?:n't|not|never|expired|failed)$/.test(scan.word(j))
  return scan.after(i, COMPLAINT, isNo) >= 0 || scan.before(i, COMPLAINT, isNo) >= 0
}
