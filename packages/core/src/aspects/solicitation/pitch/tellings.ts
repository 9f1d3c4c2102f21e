/** Evidence against an advertisement: the writer reports what they did, or what a firm did, or weighs it. */
import { isVerb } from '../../../text/token.js'
import { PAST } from '../owners.js'
import type { Scan } from '../scan.js'
import { isMaking } from './makers.js'
import { resultsIn } from './results.js'

/**
 * Weights of what somebody did; of what others do; of public institutions and money; of a word that weighs one thing
 * against another.
 */
const DID = 1
const OTHERS = 0.75
const PUBLIC = 1.5
const WEIGHED = 0.5
/** Maximum weight that reports take away. */
const MOST = 2

/** Weight of a comment's reports: "we rang them", "they offered", "the council lends", "but ours was the gutter". */
export function toldIn(scan: Scan): number {
  // Reports of lost kilos serve to sell.
  if (scan.once(resultsIn).length > 0) return 0
  const told = scan.all('teller', 'telling').reduce((sum, i) => sum + tellingAt(scan, i), 0)
  return Math.min(MOST, told)
}

function tellingAt(scan: Scan, i: number): number {
  const word = scan.word(i)
  if (/^(?:i|we)$/.test(word)) return isPast(scan, i) ? DID : hasDone(scan, i) ? WEIGHED : 0
  if (/^(?:he|she|they)$/.test(word)) return isPast(scan, i) ? DID : OTHERS
  if (WEIGHING.test(word)) return WEIGHED
  return scan.is(i, 'telling') && !isInName(scan, i) ? PUBLIC : 0
}

/** Tokens that mention public institutions or money. */
export function publicIn(scan: Scan): number[] {
  return scan.all('telling').filter((i) => !WEIGHING.test(scan.word(i)) && !isInName(scan, i))
}

const WEIGHING = /^(?:their|his|her|but|though|although|however|wish|perhaps|probably)$/

/** The "College" of "Second Try College". */
function isInName(scan: Scan, i: number): boolean {
  const isCapital = /^\p{Lu}/u.test(scan.tokens[i]?.value ?? '')
  return isCapital && scan.word(i - 1) !== 'the' && scan.isWordBefore(i, i - 1)
}

/** Participles for a work that is now available, and "could": neither reports the past. */
const NOT_PAST = /^(?:could|launched|released|published)$/

function isPast(scan: Scan, subject: number): boolean {
  const verb = scan.after(subject, 3, (j) => isVerb(scan.tokens[j]))
  return verb >= 0 && isTold(scan, verb) && !isMaking(scan, verb)
}

/** "I have received many", but not "I've just released my first". */
function hasDone(scan: Scan, subject: number): boolean {
  if (!/^(?:have|'ve)$/.test(scan.word(subject + 1))) return false
  const verb = scan.after(subject + 1, 2, (j) => scan.tokens[j]?.pos === 'VERB')
  return verb >= 0 && isTold(scan, verb)
}

function isTold(scan: Scan, verb: number): boolean {
  return PAST.test(scan.word(verb)) && !NOT_PAST.test(scan.word(verb))
}
