/** Calls to write, to ring, or to talk. */
import { isName } from '../owners.js'
import type { Scan } from '../scan.js'
import { CALL } from './cue.js'
import { isAtOwn, US } from './targets.js'

/** "text Mick on 07700 900 312", "ring 0800 …", "dm me", "dm if interested" */
export function writeAt(scan: Scan, i: number): number {
  if (scan.tells(i)) return 0
  if (isForPrices(scan, i)) return CALL.own
  const next = scan.tokens[i + 1]
  if (US.test(scan.word(i + 1))) return CALL.own
  if (scan.word(i + 1) === 'me') return CALL.write
  if (/^[dp]m$/.test(scan.word(i)))
    return /^(?:if|for|to|or|)$/.test(scan.word(i + 1)) ? CALL.write : 0
  const isNumber = scan.after(i, 4, (j) => scan.tokens[j]?.kind === 'number') >= 0
  if (!scan.asks(i)) return 0
  if (/^(?:him|her)$/.test(scan.word(i + 1))) return hasSignAfter(scan, i) ? CALL.write : 0
  return next?.kind === 'email' || isNumber || isAtOwn(scan, i, 2) ? CALL.write : 0
}

const TITLE = /^(?:mr|mrs|ms|miss|sir|madam)$/
const PRICES =
  /^(?:catalogue|catalog|pricelist|list|quotation|quote|samples?|brochure|prices|pricing)$/

/**
 * Whether a call is for prices, which only trade buyers ask for: "contact Ms Reed for our catalogue", "send an inquiry
 * to Mr Wu for a quotation".
 */
function isForPrices(scan: Scan, verb: number): boolean {
  const person = scan.after(verb, 4, (j) => TITLE.test(scan.word(j)) || isAddressee(scan, verb, j))
  const to = person < 0 ? -1 : scan.after(person, 4, (j) => scan.word(j) === 'for')
  return to >= 0 && scan.after(to, 3, (j) => PRICES.test(scan.word(j))) >= 0
}

/** "contact Lily", "write to Lily" */
function isAddressee(scan: Scan, verb: number, i: number): boolean {
  return isName(scan, i) && (i === verb + 1 || scan.word(i - 1) === 'to')
}

/** Whether a number or an address to write to follows. */
function hasSignAfter(scan: Scan, i: number): boolean {
  return (
    scan.after(i, 14, (j) => /^(?:number|email|mention)$/.test(scan.tokens[j]?.kind ?? '')) >= 0
  )
}

/** "drop me a line", "send me a message", "drop by" */
export function dropAt(scan: Scan, i: number): number {
  if (!scan.asks(i)) return 0
  if (isForPrices(scan, i)) return CALL.own
  if (/^(?:by|in)$/.test(scan.word(i + 1))) return CALL.open
  const isLine = scan.after(i + 1, 3, (j) => LINE.test(scan.word(j))) >= 0
  return /^(?:me|us)$/.test(scan.word(i + 1)) && isLine ? CALL.write : 0
}

const LINE = /^(?:line|message|dm|note|email|mail|text|word)$/

/** "talk to us", "chat with us", "speak to Oakmere Homes" */
export function talkAt(scan: Scan, i: number): number {
  const isTo = /^(?:to|with)$/.test(scan.word(i + 1))
  if (!isTo || (scan.tells(i) && !isAdvised(scan, i))) return 0
  const isHouse = isName(scan, i + 2) && isName(scan, i + 3)
  return US.test(scan.word(i + 2)) || isHouse ? CALL.own : 0
}

/** "anyone who sells should" */
function isAdvised(scan: Scan, i: number): boolean {
  const isAnyone = (j: number) => /^(?:anyone|anybody|everyone|those)$/.test(scan.word(j))
  return scan.is(i - 1, 'modal') && scan.before(i, 12, isAnyone) >= 0
}

/** "let us help", "let's talk" */
export function letAt(scan: Scan, i: number): number {
  const isUs =
    scan.word(i + 1) === 'us' && /^(?:help|take|do|show|know|handle)$/.test(scan.word(i + 2))
  const isTalk = /^(?:'s|s)$/.test(scan.word(i + 1)) && /^(?:talk|chat)$/.test(scan.word(i + 2))
  return (isUs || isTalk) && scan.asks(i) ? CALL.own : 0
}

/** "ask for our brochure", "ask for Sanjay" */
export function askAt(scan: Scan, i: number): number {
  if (isForPrices(scan, i) && scan.asks(i)) return CALL.own
  if (scan.word(i + 1) !== 'for' || !scan.asks(i)) return 0
  return US.test(scan.word(i + 2)) || isName(scan, i + 2) ? CALL.own : 0
}

/** "would love to know what you think", "would love to hear your thoughts" */
export function wishAt(scan: Scan, i: number): number {
  const isWish = scan.word(i - 1) === 'to' && /^love$/.test(scan.word(i - 2))
  return isWish && scan.after(i, 3, (j) => /^(?:you|your)$/.test(scan.word(j))) >= 0 ? CALL.open : 0
}

/** "you can reach him at", "reach us on" */
export function reachAt(scan: Scan, i: number): number {
  return /^(?:me|us|him|her)$/.test(scan.word(i + 1)) && scan.asks(i) ? CALL.write : 0
}
