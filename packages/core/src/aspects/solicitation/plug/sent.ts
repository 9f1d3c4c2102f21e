/** Requests to tell a seller who sent the readers: only somebody who gains by it asks for that. */
import { isName } from '../owners.js'
import type { Scan } from '../scan.js'
import { LEAD } from './cue.js'

/** Maximum number of tokens from a verb to its object. */
const NEAR = 8

const SENT = /^(?:sent|send|recommended|referred|told|brought|came|heard|saw)$/

/** "say Paula sent you", "if you say you came from here", "tell them Sam recommended them", "tell him Ruth from plot 4". */
export function sayAt(scan: Scan, i: number): number {
  if (!scan.asks(i)) return 0
  const sent = scan.after(i, NEAR, (j) => SENT.test(scan.word(j)))
  if (sent >= 0 && isOfReader(scan, i, sent)) return LEAD.paid
  if (scan.word(i) === 'say') return isPassword(scan, i) ? LEAD.paid : 0
  if (!isOther(scan, i + 1)) return 0
  // "Tell them number 4471" is how a firm knows whom to pay.
  if (/^(?:number|code)$/.test(scan.word(i + 2))) return LEAD.paid
  return isName(scan, i + 2) ? LEAD.write : 0
}

const WHERE = /^(?:blog|page|video|channel|article|post|story|site|podcast|name|studio)$/

/** "mention Linda", "mention this blog", "mention me", "mention where you read it", "quote our studio" */
export function mentionAt(scan: Scan, i: number): number {
  if (!scan.asks(i)) return 0
  if (scan.word(i) === 'mention') {
    if (isName(scan, i + 1)) return LEAD.write
    if (scan.word(i + 1) === 'where' && scan.word(i + 2) === 'you') return LEAD.paid
    if (scan.word(i + 1) === 'me' && !scan.isWordBefore(i, i + 2)) return LEAD.paid
  }
  const isHere = /^(?:this|my|our)$/.test(scan.word(i + 1)) && WHERE.test(scan.word(i + 2))
  return isHere ? LEAD.paid : 0
}

function isOther(scan: Scan, i: number): boolean {
  return /^(?:him|her|them)$/.test(scan.word(i))
}

/** "sent you", "you came", "recommended them"; what the firm was told otherwise does not matter. */
function isOfReader(scan: Scan, verb: number, sent: number): boolean {
  if (/^(?:came|heard|saw)$/.test(scan.word(sent))) {
    return (
      scan.word(sent - 1) === 'you' && /^(?:from|about|of|it|this|here)$/.test(scan.word(sent + 1))
    )
  }
  if (/^(?:recommended|referred)$/.test(scan.word(sent))) return sent - verb > 1
  return scan.word(sent + 1) === 'you'
}

/** "say ham jar when you ring": a password shows a shop who sent the customer. */
function isPassword(scan: Scan, i: number): boolean {
  const when = scan.after(i, 5, (j) => scan.word(j) === 'when' && scan.word(j + 1) === 'you')
  return when > i + 1 && /^(?:ring|call|book|order|phone)$/.test(scan.word(when + 2))
}
