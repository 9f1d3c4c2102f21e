/** Ways to one person that no house has: apps for messages, and mail that anybody can have. */
import type { Token } from '../../text/token.js'
import type { Advertised } from './cues.js'
import type { Found, Scan } from './scan.js'

const APP = /^(?:telegram|whatsapp|gmail|hangouts|icq|messenger)$/
/** Hosts at which anybody has an address for mail. */
const FREE_MAIL =
  /[@.](?:gmail|googlemail|proton|protonmail|outlook|hotmail|yahoo|ymail|aol|mail|gmx|icloud|zoho|yandex|tutanota|consultant|email)\./i

const REACH = /^(?:find|reach|meet|hit)$/
const WHOSE = /^(?:his|her|their)$/
const CONTACT = /^(?:mail|email|e-mail|number|contact|address|whatsapp|telegram)$/
/** Tokens from "write to him" to the app or the address. */
const NEAR = 12

/**
 * "Find her on WhatsApp", "write to him at x@gmail.com", "her mail is …", "WhatsApp +233 …": where readers are to
 * reach somebody by a channel that no house has. What is told of is no call: "they reach you on WhatsApp".
 */
export function privateChannelsIn(scan: Scan): Found[] {
  return scan.tokens.flatMap(({ index: i }): Found[] => {
    if (!isPrivate(scan, i)) return []
    const verb = scan.before(i, NEAR, (j) => isReached(scan, j))
    if (verb >= 0) return [[verb, i]]
    const whose = scan.before(i, 4, (j) => isItsOwner(scan, j))
    if (whose >= 0) return [[whose, i]]
    // "WhatsApp +233 …" says what to do, as "call" does.
    const isVerb = !scan.isWordBefore(i, i - 1) && /^(?:\+|number)$/.test(kindAt(scan, i + 1))
    return isVerb ? [[i, i + 1]] : []
  })
}

/** The "her" of "her mail is …", "his number on WhatsApp"; not of "I have her number still on WhatsApp". */
function isItsOwner(scan: Scan, i: number): boolean {
  if (!WHOSE.test(scan.word(i))) return false
  return CONTACT.test(scan.word(i + 1)) && /^(?:is|on|at|:|=)$/.test(scan.word(i + 2))
}

function kindAt({ tokens }: Scan, i: number): string {
  const token = tokens[i]
  return token?.value === '+' ? '+' : (token?.kind ?? '')
}

function isPrivate(scan: Scan, i: number): boolean {
  const { kind, quoted, code } = scan.tokens[i] as Token
  if (quoted || code) return false
  return kind === 'email' ? FREE_MAIL.test(scan.textOf([i, i])) : APP.test(scan.word(i))
}

/** A verb that asks to reach somebody who is not the writer. */
function isReached(scan: Scan, i: number): boolean {
  const isVerb = REACH.test(scan.word(i)) || scan.is(i, 'call', 'write', 'send')
  if (!isVerb || APP.test(scan.word(i)) || /^(?:n't|not|never|dont)$/.test(scan.word(i - 1))) {
    return false
  }
  if (/^(?:me|us)$/.test(scan.word(i + 1))) return false
  // "If you lost money contact Refund Aces": after a clause the subject is missing, too.
  return scan.asks(i) || (!scan.tells(i) && /^[A-Z]/.test(scan.tokens[i + 1]?.value ?? ''))
}

/** Tokens from the app to the handle or the number that one has there: "telegram @x", "whatsapp me on +1 …". */
const HANDLE = 4

/**
 * "Contact me on Telegram @x": a stranger who wants to be written to where nobody else reads. Not sure, as it may be to
 * share a file.
 */
export function findChannel(scan: Scan): Advertised | undefined {
  for (const { index: i, quoted, code } of scan.tokens) {
    if (quoted || code || !APP.test(scan.word(i))) continue
    const handle = scan.after(i, HANDLE, (j) => /^(?:mention|number|\+)$/.test(kindAt(scan, j)))
    const call = handle < 0 ? -1 : scan.before(i, NEAR, (j) => isCallToWriter(scan, j))
    if (call >= 0) return { found: [call, handle], isSure: false }
  }
  return undefined
}

/** "contact me", "text us". */
function isCallToWriter(scan: Scan, i: number): boolean {
  const isVerb = REACH.test(scan.word(i)) || scan.is(i, 'call', 'write', 'send')
  return isVerb && /^(?:me|us)$/.test(scan.word(i + 1)) && scan.asks(i)
}
