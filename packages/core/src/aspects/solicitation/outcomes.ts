/** Results that agents are said to have achieved: cures, lovers, money that grew, and lost money that is back. */
import { isPercent, isSum } from './prices.js'
import type { Scan } from './scan.js'

/** Tokens at which a result is reported. */
export function outcomesIn(scan: Scan): number[] {
  return [
    ...scan.all('wonder').filter((i) => scan.isNews(i, 'wonder')),
    ...wonBackAt(scan),
    ...scan.once(multipliedAt),
    ...regainedAt(scan),
    ...backAt(scan),
    ...incomeAt(scan),
    ...surenessAt(scan),
  ]
}

const BRINGS = /^(?:brought|bring|brings|bringing|got|get|won|made|make|makes)$/
/** Maximum number of tokens between a result and the person it concerns. */
const NEAR = 5

/** "brought my husband back", "got her to come home", "restored my marriage". */
function wonBackAt(scan: Scan): number[] {
  if (!scan.has('partner')) return []
  const isLoved = (i: number) => scan.is(i, 'partner') || /^(?:him|her)$/.test(scan.word(i))
  return scan.all('returned').filter((i) => {
    if (/^(?:restored|reunited)$/.test(scan.word(i))) return scan.after(i, NEAR, isLoved) >= 0
    // Husbands also come home by themselves; in testimonies of spells somebody was left, and has them back.
    const isBrought =
      scan.before(i, NEAR, (j) => BRINGS.test(scan.word(j))) >= 0 ||
      (scan.word(i + 1) === 'to' && scan.word(i + 2) === 'me')
    return isBrought && scan.before(i, NEAR, isLoved) >= 0
  })
}

const PUT_IN =
  /^(?:invest|invested|investment|put|deposit|deposited|started|traded|turned|gave|sent)$/
const GOT_OUT =
  /^(?:received|receive|got|get|gave|withdrew|withdraw|earned|made|paid|grew|into|became|returned|profit|back)$/
/** Maximum number of tokens between two sums. */
const APART = 14

/** Where a smaller sum became a larger one: "invested $700 and received $9,200". */
export function multipliedAt(scan: Scan): number[] {
  // Few comments mention two sums.
  const numbers = scan.signs()
  if (numbers.length < 2) return []
  const sums = numbers.flatMap((i) => [i - 1, i].filter((at) => isSum(scan, at)))
  return sums.filter((sum) => {
    if (scan.before(sum, NEAR, (j) => PUT_IN.test(scan.word(j))) < 0) return false
    return scan.after(sum + 1, APART, (j) => isGain(scan, sum, j)) >= 0
  })
}

/** Whether a sum is said to have become a larger one, whose currency may be omitted: "gave me 6,800". */
function isGain(scan: Scan, sum: number, i: number): boolean {
  const isBare = scan.tokens[i]?.kind === 'number' && scan.word(i - 1) === 'me'
  if (!isBare && !isSum(scan, i)) return false
  const isGot = scan.before(i, i - sum, (j) => GOT_OUT.test(scan.word(j))) >= 0
  return isGot && valueAt(scan, i) > valueAt(scan, sum)
}

function valueAt({ tokens }: Scan, i: number): number {
  const number = tokens[i]?.kind === 'number' ? tokens[i] : tokens[i + 1]
  return Number(number?.value.replace(/[^\d.]/g, ''))
}

const REGAINS =
  /^(?:recover|recovered|recovers|recovering|retrieve|retrieved|refunded|reclaimed|got)$/
const LOST =
  /^(?:money|funds|savings|cent|penny|bitcoin|btc|usdt|crypto|losses|charges|investments?|pension|all|everything)$/

/** "recovered my 900", "got every cent back"; honest people recover files. */
function regainedAt(scan: Scan): number[] {
  return scan.all('regained').filter((i) => {
    if (!REGAINS.test(scan.word(i))) return false
    const what = scan.after(
      i,
      NEAR,
      (j) => LOST.test(scan.word(j)) || scan.tokens[j]?.kind === 'number',
    )
    if (what < 0) return false
    // "got back $12k"
    if (scan.word(i) === 'got' && scan.word(i + 1) === 'back') return true
    return scan.word(i) !== 'got' || scan.after(what, 3, (j) => scan.word(j) === 'back') >= 0
  })
}

/** "every coin was back in my wallet" */
function backAt(scan: Scan): number[] {
  return scan.all('returned').filter((i) => {
    if (
      scan.word(i) !== 'back' ||
      scan.before(i, 2, (j) => /^(?:is|are|was|were)$/.test(scan.word(j))) < 0
    )
      return false
    return scan.is(i + 2, 'mine') && /^(?:wallet|account|balance)$/.test(scan.word(i + 3))
  })
}

/** "she earns £900 a week", "my weekly profit" */
function incomeAt(scan: Scan): number[] {
  return scan.all('earned').filter((i) => {
    if (/^(?:profit|profits|returns)$/.test(scan.word(i))) {
      return /^(?:daily|weekly|monthly)$/.test(scan.word(i - 1))
    }
    return rateAfter(scan, i) >= 0 || isGrowth(scan, i)
  })
}

/** "my portfolio has grown 43% this year" */
function isGrowth(scan: Scan, i: number): boolean {
  if (!/^(?:grew|grown)$/.test(scan.word(i)) || !isPercent(scan.word(i + 2))) return false
  return (
    scan.before(i, 4, (j) =>
      /^(?:portfolio|account|investments?|savings|money)$/.test(scan.word(j)),
    ) >= 0
  )
}

/** The "week" of "£900 a week" or "2k a week", in the words after a verb; -1 for none. */
export function rateAfter(scan: Scan, verb: number): number {
  const isPay = (j: number) => isSum(scan, j) || /^\d+k$/.test(scan.word(j)) || isThousands(scan, j)
  const pay = scan.after(verb, NEAR, isPay)
  if (pay < 0) return -1
  const hour = scan.after(pay, 4, (j) => scan.is(j, 'hour'))
  // "4,500 weekly"
  if (/^(?:daily|weekly|monthly)$/.test(scan.word(hour))) return hour
  return /^(?:a|an|per|each|every|\/)$/.test(scan.word(hour - 1)) ? hour : -1
}

/** "2k", which may be two tokens */
function isThousands(scan: Scan, i: number): boolean {
  return scan.word(i) === 'k' && scan.tokens[i - 1]?.kind === 'number'
}

/** "correct scores", "fixed matches", "legit and discreet" */
function surenessAt(scan: Scan): number[] {
  return scan.all('sure').filter((i) => {
    const before = scan.word(i - 1)
    if (/^(?:score|scores)$/.test(scan.word(i))) return before === 'correct'
    return /^(?:match|matches)$/.test(scan.word(i)) ? before === 'fixed' : true
  })
}
