/** Amounts, discounts and codes. */
import type { Scan } from './scan.js'

/** "$500", "20$", "99p". */
export function isAmount(scan: Scan, i: number): boolean {
  const [token, next] = [scan.tokens[i], scan.tokens[i + 1]]
  if (token?.kind !== 'number') return next?.kind === 'number' && /^[$€£]$/.test(scan.word(i))
  return (
    scan.word(i + 1) === 'pence' ||
    (/^(?:p\.?|[$€£])$/.test(scan.word(i + 1)) && token.end === next?.start)
  )
}

/** The last token of an amount: neither "$" nor "99" alone is one. */
export function endOfAmount(scan: Scan, i: number): number {
  return isAmount(scan, i) ? i + 1 : i
}

export function isPercent(word: string): boolean {
  return /^(?:%|percent)$/.test(word)
}

/** Words for currencies. */
export const CURRENCIES = 'quid pound pounds euro euros dollar dollars bucks fiver tenner'
const CURRENCY = /^(?:euros?|pounds?|dollars?|bucks|quid)$/

/** The "quid" of "40 quid", the "pounds" of "forty pounds", the "tenner" of "a tenner". */
export function isCurrency(scan: Scan, i: number): boolean {
  if (/^(?:fiver|tenner)$/.test(scan.word(i))) return scan.word(i - 1) === 'a'
  return CURRENCY.test(scan.word(i)) && isCount(scan, i - 1)
}

/** "40", "forty". */
export function isCount(scan: Scan, i: number): boolean {
  return scan.tokens[i]?.kind === 'number' || scan.tokens[i]?.pos === 'NUM'
}

/** "$500", "500 dollars". */
export function isSum(scan: Scan, i: number): boolean {
  const isCounted = scan.tokens[i]?.kind === 'number' && CURRENCY.test(scan.word(i + 1))
  return isCounted || isAmount(scan, i)
}

/** Whether a token ends a discount: "20% off", "10 euros off", "a 20% code"; the word "discount" is enough. */
export function isCut(scan: Scan, i: number): boolean {
  const before = scan.word(i - 1)
  if (scan.word(i) === 'code') return isPercent(before)
  if (scan.word(i) !== 'off') return true
  return isPercent(before) || CURRENCY.test(before) || isAmount(scan, i - 2)
}

/** "code SPRING50", "coupon: LOAF7", "use LOAF7 at checkout", "use code MERINO". */
export function isCode(scan: Scan, i: number): boolean {
  const { tokens } = scan
  const value = tokens[i]?.value ?? ''
  if (/^[A-Z]{4,}$/.test(value)) return isWordOfCode(scan, i) && !isDenied(scan, i)
  if (!/^(?=.*[A-Z])(?=.*\d)[A-Z\d]{4,}$/.test(value)) return false
  const before = tokens[i - 1]?.kind === 'word' ? i - 1 : i - 2
  const isNamed = /^(?:code|coupon|voucher|promo)$/.test(scan.word(before))
  const isUsed = /^(?:use|enter|apply)$/.test(scan.word(i - 1)) && scan.word(i + 1) === 'at'
  return (isNamed || isUsed) && !isDenied(scan, i)
}

/** Whether a word in capitals is given out as a code; machines have such codes, too, and buyers mention them. */
function isWordOfCode(scan: Scan, i: number): boolean {
  if (!/^(?:code|coupon|voucher)$/.test(scan.word(i - 1))) return false
  const isGiven = /^(?:use|enter|apply|with|quote|promo|discount|coupon|voucher)$/
  return isGiven.test(scan.word(i - 2)) && scan.before(i, 8, (j) => scan.is(j, 'teller')) < 0
}

/** Number of tokens around a code within which a complaint that it fails may stand. */
const COMPLAINT = 12

/** Whether a code is said to fail: "the code LOAF7 never worked" is a complaint, not an offer. */
function isDenied(scan: Scan, i: number): boolean {
  const isNo = (j: number) => /^(?:n't|not|never|expired|failed)$/.test(scan.word(j))
  return scan.after(i, COMPLAINT, isNo) >= 0 || scan.before(i, COMPLAINT, isNo) >= 0
}
