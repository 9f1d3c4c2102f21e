/** Calls to take what is offered, to sign up for it, or to do the writer a favour. */
import type { Scan } from '../scan.js'
import { CALL } from './cue.js'
import { US } from './targets.js'

/** "give us a ring", "give it a listen" */
export function giveAt(scan: Scan, i: number): number {
  if (!scan.asks(i)) return 0
  const a = scan.after(i, 3, (j) => scan.word(j) === 'a')
  return a > 0 && GIVEN.test(scan.word(a + 1)) ? CALL.own : begAt(scan, i)
}

const GIVEN =
  /^(?:ring|call|shout|bell|buzz|follow|like|try|go|listen|spin|whirl|chance|look|click|read|watch)$/

/** "get yours before", "grab your copy" */
export function takeAt(scan: Scan, i: number): number {
  if (!scan.asks(i)) return 0
  const next = scan.word(i + 1)
  if (next === 'yours' || (next === 'your' && COPY.test(scan.word(i + 2)))) return CALL.own
  if (next === 'in' && scan.word(i + 2) === 'touch') return CALL.write
  return scan.after(i, 8, (j) => US.test(scan.word(j)) || scan.word(j) === 'free') < 0
    ? 0
    : CALL.open
}

const COPY = /^(?:copy|ticket|tickets|seat|spot|place|free|first|own|order|discount|tokens?)$/
const HOW =
  /^(?:with|through|via|at|from|now|today|tonight|online|by|before|here|it|yours?|us|me|direct|early|on|a|an|in)$/

/** "book with Joanne", "order today", "enrol by 30 August"; the nouns stand between other words. */
export function orderAt(scan: Scan, i: number): number {
  if (!scan.asks(i)) return 0
  // "Order by the date" is about sorting.
  if (scan.word(i + 1) === 'by' && scan.tokens[i + 2]?.pos === 'DET') return 0
  return HOW.test(scan.word(i + 1)) || !scan.isWordBefore(i, i + 1) ? CALL.own : CALL.open
}

/** "rent a box with us" */
export function buyAt(scan: Scan, i: number): number {
  return scan.asks(i) && scan.after(i, 6, (j) => US.test(scan.word(j))) >= 0 ? CALL.own : 0
}

/** "sign up with my code", "sign my petition" */
export function signAt(scan: Scan, i: number): number {
  if (!scan.asks(i)) return 0
  if (scan.word(i + 1) === 'up') return CALL.own
  return /^(?:my|our)$/.test(scan.word(i + 1)) ? CALL.write : 0
}

/** "tag a friend", "hit the bell", "like our page", "star it" */
export function favourAt(scan: Scan, i: number): number {
  if (!scan.asks(i)) return 0
  if (scan.word(i) === 'star') return /^(?:it|us|my|our)$/.test(scan.word(i + 1)) ? CALL.own : 0
  const next = `${scan.word(i + 1)} ${scan.word(i + 2)}`
  return /^(?:a friend|the bell|the link|(?:our|my) page)$/.test(next) ? CALL.own : 0
}

/** "please give whatever you can", "grateful for your support", "share my page" */
export function begAt(scan: Scan, i: number): number {
  if (scan.word(i - 1) === 'your' && scan.word(i - 2) === 'for') return CALL.write
  if (!scan.asks(i)) return 0
  return scan.is(i - 1, 'please') || /^(?:my|our|me)$/.test(scan.word(i + 1)) ? CALL.write : 0
}
