/** Calls to come, or to look at what the writer has. */
import type { Scan } from '../scan.js'
import { CALL } from './cue.js'
import { isAtOwn, US } from './targets.js'

/** "find us on Facebook", "search Drywell Leeds", "have a look at Stackless", "follow @fran". */
export function lookAt(scan: Scan, i: number): number {
  if (!scan.asks(i)) return 0
  if (scan.word(i) === 'find' && scan.word(i + 1) === 'out') {
    return /^(?:if|how|more|whether)$/.test(scan.word(i + 2)) ? CALL.open : 0
  }
  // "see here >> slim.example"
  if (scan.word(i + 1) === 'here' && isArrow(scan, i + 2)) return CALL.own
  // In a list of names, "Google" is one of them.
  if (/^(?:google|search)$/.test(scan.word(i)) && scan.tokens[i - 1]?.value === ',') return 0
  return isAtOwn(scan, i, /^(?:have|look|check)$/.test(scan.word(i)) ? 3 : 2) ? CALL.own : 0
}

/** Whether an arrow pushes readers to a page; "see here" with a colon shows something. */
function isArrow(scan: Scan, i: number): boolean {
  return /^(?:>+|[»→➡👉👇⬇])/u.test(scan.tokens[i]?.value ?? '')
}

/** "come along to our evening", "come and sing with us", "come along" */
export function comeAt(scan: Scan, i: number): number {
  if (!scan.asks(i)) return 0
  if (scan.after(i, 5, (j) => US.test(scan.word(j))) >= 0) return CALL.own
  return /^(?:along|over|round|down|by|and|see|visit|say|hang|join)$/.test(scan.word(i + 1))
    ? CALL.open
    : 0
}

/** "pop in", "swing by", "just turn up", "tune in" */
export function popAt(scan: Scan, i: number): number {
  if (!/^(?:in|by|over|round|up|down|along|to)$/.test(scan.word(i + 1)) || !scan.asks(i)) return 0
  if (scan.word(i) === 'turn')
    return scan.word(i + 1) === 'up' && !scan.isWordBefore(i, i + 2) ? CALL.open : 0
  if (/^(?:pop|swing)$/.test(scan.word(i)) || scan.word(i) + scan.word(i + 1) === 'tunein')
    return CALL.own
  return CALL.open
}
