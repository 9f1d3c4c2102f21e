/**
 * Calls to write to the writer and get something for it: a seller's number, a sample, how it is done. Somebody with
 * nothing to sell gives it where it was asked for.
 */
import { all } from '../cues.js'
import type { Scan } from '../scan.js'
import { type Cue, LEAD } from './cue.js'

/** Maximum number of tokens between a call to write and what is promised, in either order: a sentence or two. */
const NEAR = 28

/** Words that call readers to write to the writer. */
export const MEANS = [
  ...all('message msg dm pm text ring call email inbox whatsapp contact write', writeAt),
  ...all('drop send give', lineAt),
  ...all('send put leave', handAt),
  ...all('hit', (scan, i) => (scan.word(i + 1) === 'me' && scan.asks(i) ? weightAt(scan, i) : 0)),
  ...all('ask comment reply say', belowAt),
  ...all('touch', (scan, i) => (isGetting(scan, i) ? weightAt(scan, i) : 0)),
]

/** Whether a cue is such a call. */
export function isMeans({ kind, weight }: Cue): boolean {
  return kind === 'lead' && (weight === LEAD.between || weight === LEAD.given || weight === LEAD.me)
}

const ME = /^(?:me|us)$/

/** "message me", "write to me", "pm for details" */
function writeAt(scan: Scan, i: number): number {
  const to = scan.word(i + 1) === 'to' ? i + 2 : i + 1
  const isMe = ME.test(scan.word(to)) || (/^[dp]m$/.test(scan.word(i)) && scan.word(to) === 'for')
  return isMe && scan.asks(i) ? weightAt(scan, i) : 0
}

const HANDED = /^(?:cv|application|address|name|email|details|size|number)$/

/** "send your CV", "put your address in": readers are to join a list. */
function handAt(scan: Scan, i: number): number {
  if (scan.word(i + 1) !== 'your' || !HANDED.test(scan.word(i + 2))) return 0
  return scan.asks(i) ? LEAD.given : 0
}

const LINE = /^(?:line|message|dm|pm|note|email|mail|text|word|shout|ring|call|bell|buzz)$/

/** "drop me a line", "give me a shout" */
function lineAt(scan: Scan, i: number): number {
  if (!ME.test(scan.word(i + 1)) || !scan.asks(i)) return 0
  return scan.after(i + 1, 3, (j) => LINE.test(scan.word(j))) < 0 ? 0 : weightAt(scan, i)
}

/** "just ask below", "comment with your size": a call to comment only counts where the writer gives something. */
function belowAt(scan: Scan, i: number): number {
  if (!/^(?:below|here|with|if|and)$/.test(scan.word(i + 1)) || !scan.asks(i)) return 0
  const weight = weightAt(scan, i)
  return weight === LEAD.me ? 0 : weight
}

/** "get in touch" */
function isGetting(scan: Scan, touch: number): boolean {
  return scan.word(touch - 1) === 'in' && scan.word(touch - 2) === 'get' && scan.asks(touch - 2)
}

const WHOSE = /^(?:his|her|their|the)$/
const NUMBER = /^(?:number|details|mobile|phone|name|address|contact|link|email|info)$/
const GIVES =
  /^(?:give|send|pass|put|tell|show|get|add|help|share|lend|bring|sort|post|let|keep|hold|save|reserve|introduce)$/
const OFFERS = /^(?:i|'ll|ill|will|can|could|happy|glad)$/

/** Weight of a call to write, by what is promised for it. */
function weightAt(scan: Scan, call: number): number {
  let weight: number = LEAD.me
  for (let i = Math.max(0, call - NEAR); i <= call + NEAR; i += 1) {
    if (isBetween(scan, i)) return LEAD.between
    if (isPromised(scan, i) || isTouched(scan, i)) weight = LEAD.given
  }
  return weight
}

/** Whether the writer sells for somebody else: "for his number", "put you in touch", "pass you on". */
function isBetween(scan: Scan, i: number): boolean {
  if (NUMBER.test(scan.word(i))) {
    if (!WHOSE.test(scan.word(i - 1))) return false
    return scan.word(i - 2) === 'for' || scan.before(i, 5, (j) => isPromised(scan, j)) >= 0
  }
  if (scan.word(i) === 'on') return scan.word(i - 1) === 'you' && scan.word(i - 2) === 'pass'
  if (!/^(?:touch|contact)$/.test(scan.word(i)) || scan.word(i - 1) !== 'in') return false
  return scan.before(i, 5, (j) => scan.word(j) === 'put') >= 0
}

/** "and I’ll get in touch" */
function isTouched(scan: Scan, i: number): boolean {
  if (scan.word(i) !== 'touch' || scan.word(i - 1) !== 'in' || scan.word(i - 2) !== 'get')
    return false
  return scan.before(i - 2, 3, (j) => OFFERS.test(scan.word(j))) >= 0
}

/** "I’ll send you", "happy to show any teacher" */
function isPromised(scan: Scan, i: number): boolean {
  if (!GIVES.test(scan.word(i))) return false
  const isOffered = scan.before(i, 4, (j) => OFFERS.test(scan.word(j))) >= 0
  return (
    isOffered &&
    scan.after(i, 3, (j) => /^(?:you|your|any|anyone|anybody)$/.test(scan.word(j))) >= 0
  )
}
