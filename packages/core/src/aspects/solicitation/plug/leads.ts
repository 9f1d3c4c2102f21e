/** How readers are led to a seller other than the writer: a name to mention, a code, somebody to write to. */
import { all, cue } from '../cues.js'
import { isName } from '../owners.js'
import { findProfileLink } from '../phrases/offers.js'
import type { Scan } from '../scan.js'
import { ANY, beside } from './by-word.js'
import { codesIn } from './codes.js'
import { type Cue, LEAD } from './cue.js'
import { mentionAt, sayAt } from './sent.js'

const US = /^(?:my|our)$/

/** Words of a referral for which somebody is paid. */
export const PAID = [
  ...all('say tell', sayAt),
  ...all('mention quote', mentionAt),
  ...all('name', nameAt),
  ...all('referral', beside(US, ANY, LEAD.paid)),
  ...all('link', linkAt),
  ...all('through', beside(ANY, /^me$/, LEAD.paid)),
]

/** Words that lead readers there in other ways. */
export const LEADS = [
  ...all('message msg dm pm text ring call write whatsapp contact email', writeAt),
  ...all('give drop', giveAt),
  ...all('check look', checkAt),
  ...all('number', numberAt),
  ...all('book', (scan, i) =>
    scan.word(i + 1) === 'with' && isName(scan, i + 2) ? LEAD.write : 0,
  ),
  ...all('search', (scan, i) => (isName(scan, i + 1) && scan.asks(i) ? LEAD.way : 0)),
  ...all('get order buy had grab', getAt),
  ...all('regret thank', promisedAt),
  ...all('come', (scan, i) =>
    /^(?:along|down|round|over)$/.test(scan.word(i + 1)) && scan.asks(i) ? LEAD.way : 0,
  ),
  ...all('readers viewers followers listeners members', readersAt),
]

/** Codes, and links on a page of the writer's. */
export function handedIn(scan: Scan): Cue[] {
  return [...codesIn(scan), ...findProfileLink(scan)].map((found) => cue('lead', found, LEAD.code))
}

/** "put in my name", "give them my name"; somebody who says what they did themselves asks for nothing. */
function nameAt(scan: Scan, i: number): number {
  if (!US.test(scan.word(i - 1))) return 0
  const verb = scan.before(i, 4, (j) => /^(?:put|give|use)$/.test(scan.word(j)) && scan.asks(j))
  const isOwn = scan.before(verb, 14, (j) => /^(?:i|we)$/.test(scan.word(j))) >= 0
  return verb >= 0 && !isOwn ? LEAD.paid : 0
}

/** "through my link", "use our link" */
function linkAt(scan: Scan, i: number): number {
  if (!US.test(scan.word(i - 1))) return 0
  return /^(?:through|use|with|via)$/.test(scan.word(i - 2)) ? LEAD.paid : 0
}

/** "message them direct", "ring and ask for Dot" */
function writeAt(scan: Scan, i: number): number {
  if (!scan.asks(i)) return 0
  const isAsking =
    scan.word(i + 1) === 'and' && scan.word(i + 2) === 'ask' && scan.word(i + 3) === 'for'
  const isSign = scan.tokens[i + 1]?.kind === 'mention'
  return isAsking || isSign || OTHERS.test(scan.word(i + 1)) ? LEAD.write : 0
}

const OTHERS = /^(?:them|him|her)$/

/** "give them a ring", "drop her a message" */
function giveAt(scan: Scan, i: number): number {
  if (!OTHERS.test(scan.word(i + 1)) || !scan.asks(i)) return 0
  return scan.after(i + 1, 2, (j) => CALL.test(scan.word(j))) >= 0 ? LEAD.write : 0
}

const CALL = /^(?:call|ring|shout|bell|buzz|try|message|line|text|dm|email|mail)$/

/** "check them out", "look her up" */
function checkAt(scan: Scan, i: number): number {
  if (!OTHERS.test(scan.word(i + 1)) || !/^(?:out|up)$/.test(scan.word(i + 2))) return 0
  return scan.asks(i) ? LEAD.write : 0
}

/** "put their number in your phone" */
function numberAt(scan: Scan, i: number): number {
  if (!/^(?:their|his|her)$/.test(scan.word(i - 1))) return 0
  const verb = scan.before(i, 3, (j) => /^(?:put|save|keep|take)$/.test(scan.word(j)))
  return verb >= 0 && scan.asks(verb) ? LEAD.write : 0
}

/** "you can order them at shop.example", "get it here: shop.example", "can be had at shop.example" */
function getAt(scan: Scan, i: number): number {
  const isCalled = scan.word(i) === 'had' ? scan.word(i - 1) === 'be' : scan.asks(i)
  if (!isCalled) return 0
  const at = scan.after(i, 4, (j) => /^(?:at|from|on|here|via)$/.test(scan.word(j)))
  return at >= 0 && isAddress(scan, at) ? LEAD.signed : 0
}

/** Whether an address begins after a token, or after a colon that follows it. */
function isAddress({ tokens }: Scan, at: number): boolean {
  const next = tokens[at + 1]?.value === ':' ? at + 2 : at + 1
  const [token, dot] = [tokens[next], tokens[next + 1]]
  if (token?.kind === 'url') return true
  return (
    token?.kind === 'word' &&
    dot?.value === '.' &&
    dot.start === token.end &&
    tokens[next + 2]?.start === dot.end
  )
}

/** "you will not regret it", "you’ll thank me" */
function promisedAt(scan: Scan, i: number): number {
  if (scan.before(i, 4, (j) => scan.word(j) === 'you') < 0) return 0
  if (scan.word(i) === 'thank') return /^(?:me|us)$/.test(scan.word(i + 1)) ? LEAD.way : 0
  return /^(?:n't|not|never|wont)$/.test(scan.word(i - 1)) ? LEAD.way : 0
}

/** "a free hour for readers of this blog" */
function readersAt(scan: Scan, i: number): number {
  if (scan.word(i + 1) !== 'of' || !/^(?:this|the)$/.test(scan.word(i + 2))) return 0
  return scan.word(i - 1) === 'for' ? LEAD.write : 0
}
