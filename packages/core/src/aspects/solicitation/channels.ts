/** Ways to reach a private person that no business uses: messaging apps, and free e-mail addresses. */
import type { Token } from '../../text/token.js'
import type { Advertised } from './cues.js'
import type { Found, Scan } from './scan.js'

const APP = /^(?:telegram|whatsapp|gmail|hangouts|icq|messenger)$/
/** Hosts of free e-mail addresses. */
const FREE_MAIL =
  /[@.](?:gmail|googlemail|proton|protonmail|outlook|hotmail|yahoo|ymail|aol|mail|gmx|icloud|zoho|yandex|tutanota|consultant|email)\./i

const REACH = /^(?:find|reach|meet|hit)$/
const WHOSE = /^(?:his|her|their)$/
const CONTACT = /^(?:mail|email|e-mail|number|contact|address|whatsapp|telegram)$/
/** Maximum number of tokens from "write to him" to the app or the address. */
const NEAR = 12

/**
 * Finds calls to reach somebody by a channel that no business uses: "Find her on WhatsApp", "write to him at
 * x@gmail.com", "her mail is …", "WhatsApp +233 …". A statement is not a call: "they reach you on WhatsApp".
 */
export function privateChannelsIn(scan: Scan): Found[] {
  return scan.tokens.flatMap(({ index: i }): Found[] => {
    if (!isPrivate(scan, i)) return []
    const verb = scan.before(i, NEAR, (j) => isReached(scan, j))
    if (verb >= 0) return [[verb, i]]
    const whose = scan.before(i, 4, (j) => isItsOwner(scan, j))
    if (whose >= 0) return [[whose, i]]
    // "WhatsApp +233 …" is an instruction, as "call" would be.
    const isVerb = !scan.isWordBefore(i, i - 1) && /^(?:\+|number)$/.test(kindAt(scan, i + 1))
    return isVerb ? [[i, i + 1]] : []
  })
}

/**
 * Whether a token is the "her" of "her mail is …" or the "his" of "his number on WhatsApp", but not that of "I have her
 * number still on WhatsApp".
 */
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

/** Whether a verb asks readers to reach somebody other than the writer. */
function isReached(scan: Scan, i: number): boolean {
  const isVerb = REACH.test(scan.word(i)) || scan.is(i, 'call', 'write', 'send')
  if (!isVerb || APP.test(scan.word(i)) || /^(?:n't|not|never|dont)$/.test(scan.word(i - 1))) {
    return false
  }
  if (/^(?:me|us)$/.test(scan.word(i + 1))) return false
  // "If you lost money contact Refund Aces": after a clause, too, the call has no subject.
  return scan.asks(i) || (!scan.tells(i) && /^[A-Z]/.test(scan.tokens[i + 1]?.value ?? ''))
}

/** Maximum number of tokens from an app to the handle or number there: "telegram @x", "whatsapp me on +1 …". */
const HANDLE = 4

/**
 * Finds strangers who want private messages: "Contact me on Telegram @x". Never sure, as it may be for sharing a file.
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
