/** Calls to readers to do something about an offer: to order it, to look at it, to write or ring. */
import { isName } from './owners.js'
import { endOfPhone } from './phones.js'
import type { Found, Scan } from './scan.js'

/**
 * What a call asks for. `order`, `switch`: only sellers ask for these. `reach`: to write or ring. `take`: to try or get
 * it. `look`: to see it.
 */
type CallKind = 'order' | 'switch' | 'reach' | 'take' | 'look'

export interface Call {
  readonly kind: CallKind
  readonly found: Found
  /** Whether the person to reach is the writer, "message me"; neighbours say this, too. */
  readonly isPersonal: boolean
}

/** Finds calls to take what the writer has; what is available elsewhere is somebody else's. */
export function callsIn(scan: Scan): Call[] {
  return [
    ...scan.all('order').flatMap((i) => call('order', orderAt(scan, i))),
    ...scan.all('switch').flatMap((i) => call('switch', switchAt(scan, i))),
    ...scan.all('willing').flatMap((i) => call('reach', willingAt(scan, i))),
    ...scan.all('take').flatMap((i) => call('take', oursAt(scan, i))),
    ...scan.all('send').flatMap((i) => call('take', giveAt(scan, i))),
    ...scan.all('ask').flatMap((i) => call('look', isLook(scan, i) ? oursAt(scan, i) : undefined)),
    ...scan.all('call').flatMap((i) => reachAt(scan, i)),
  ]
}

function call(kind: CallKind, found: Found | undefined, isPersonal = false): Call[] {
  return found === undefined ? [] : [{ kind, found, isPersonal }]
}

/** Words after an order that say when or how, not what: "order before Friday", "sign up today". */
const HOW = /^(?:before|until|till|now|today|tonight|online|here|while|through|via|with)$/

/** "order before Friday", "book a visit", "start your free trial", "hire me"; not "order by the date", "buy the wool". */
function orderAt(scan: Scan, i: number): Found | undefined {
  if (!isAsked(scan, i)) return undefined
  const verb = scan.word(i)
  const isPart = /^(?:sign|pick)$/.test(verb)
  if (isPart && scan.word(i + 1) !== 'up') return undefined
  const last = isPart ? i + 1 : i
  const booked = scan.after(last, 4, (j) => scan.is(j, 'booked') || !isBetween(scan, j))
  if (scan.is(booked, 'booked')) return [i, booked]
  // "Pick up", "start" and "get" alone are too common.
  if (/^(?:pick|start|grab|get|claim)$/.test(verb) && scan.word(last + 1) !== 'yours')
    return undefined
  const end = endOfOrder(scan, last, verb === 'sign')
  return end < 0 ? undefined : [i, end]
}

/**
 * The last token of an order that does not say what is ordered: "order yours", "order it now", "order by Friday", "sign
 * up at"; -1 for none.
 */
function endOfOrder(scan: Scan, last: number, isSign: boolean): number {
  const next = scan.word(last + 1)
  const { pos = '', kind = '' } = scan.tokens[last + 2] ?? {}
  if (/^(?:yours|ours|me|us)$/.test(next) || HOW.test(next)) return last + 1
  if (/^(?:it|them)$/.test(next)) return HOW.test(scan.word(last + 2)) ? last + 2 : -1
  // "Order by Friday", but not "order by the date", which is about sorting.
  if (next === 'by') return /^(?:PROPN|NUM)$/.test(pos) ? last + 2 : -1
  return /^(?:at|on)$/.test(next) && (kind === 'url' || (isSign && pos !== 'DET')) ? last + 2 : -1
}

/** "switch to Emberly", "move over to us" */
function switchAt(scan: Scan, i: number): Found | undefined {
  const to = scan.word(i + 1) === 'over' ? i + 2 : i + 1
  if (scan.word(to) !== 'to' || !isAsked(scan, i)) return undefined
  return scan.word(to + 1) === 'us' || isName(scan, to + 1) ? [i, to + 1] : undefined
}

/** "happy to show anybody a demo" */
function willingAt(scan: Scan, i: number): Found | undefined {
  if (scan.word(i + 1) !== 'to' || !/^(?:show|give|offer|arrange)$/.test(scan.word(i + 2)))
    return undefined
  const booked = scan.after(i + 2, 6, (j) =>
    /^(?:demo|trial|quote|sample|samples|consultation)$/.test(scan.word(j)),
  )
  return booked < 0 ? undefined : [i, booked]
}

/** Like `asks`, but after "and" the subject of an earlier verb is shared: "we bake at night and order early" tells. */
function isAsked(scan: Scan, i: number): boolean {
  const isShared = scan.word(i - 1) === 'and'
  return scan.asks(i) && !(isShared && scan.before(i, 12, (j) => scan.is(j, 'teller')) >= 0)
}

/** Whether a token may stand between a verb and what is booked, "your free 20-minute", without being another thing. */
function isBetween(scan: Scan, i: number): boolean {
  const { kind, pos = '' } = scan.tokens[i] ?? {}
  return kind === 'number' || /^(?:a|an|your|free)$/.test(scan.word(i)) || pos === 'ADJ'
}

/** Whether goods are to be looked at there. A page of ours to read or check mostly holds rules or help. */
function isLook(scan: Scan, i: number): boolean {
  return /^(?:see|visit|view|look|discover|browse|stop|drop|try)$/.test(scan.word(i))
}

/** "give Emberly a try", "give it a spin" */
function giveAt(scan: Scan, i: number): Found | undefined {
  if (scan.word(i) !== 'give' || !scan.asks(i)) return undefined
  const isIt = /^(?:it|us)$/.test(scan.word(i + 1)) || isName(scan, i + 1)
  const go = scan.after(i, 5, (j) => /^(?:try|spin|go|whirl|shot|chance)$/.test(scan.word(j)))
  return isIt && scan.word(go - 1) === 'a' ? [i, go] : undefined
}

/** "try our lamps", "have a look at our catalogue". */
function oursAt(scan: Scan, i: number): Found | undefined {
  if (!scan.asks(i)) return undefined
  const ours = scan.after(i, 3, (j) => /^(?:our|ours|us|yours|it|them)$/.test(scan.word(j)))
  return ours < 0 ? undefined : [i, ours]
}

/** "DM us", "contact our sales team", "text 07700 900 123", "call Emberly on 030 555 0188", "get in touch"; not "call the council". */
function reachAt(scan: Scan, i: number): Call[] {
  const [from, end] = spanOfReach(scan, i)
  if (from < 0 || !isAskedToReach(scan, from)) return []
  const next = scan.word(end + 1)
  if (/^(?:me|us)$/.test(next)) return call('reach', [from, end + 1], next === 'me')
  const staff = next === 'our' ? scan.after(end + 1, 3, (j) => STAFF.test(scan.word(j))) : -1
  // If a number follows, `findPhone` reports it.
  if (staff >= 0 && scan.after(staff, 5, (j) => isNumber(scan, j)) < 0) {
    return call('reach', [from, staff])
  }
  if (from < i) return call('reach', [from, i], scan.word(from + 1) === 'me')
  // A comment without any punctuation lacks the capitals of names, too.
  const mayBeName = scan.isUnmarked || isName(scan, i + 1)
  const number = scan.after(
    i,
    mayBeName ? 8 : 2,
    (j) => isNumber(scan, j) || scan.tokens[j]?.kind === 'email',
  )
  return number < 0 || /^(?:the|your|him|her|them)$/.test(next)
    ? []
    : call('reach', [i, endOfPhone(scan, number)])
}

/**
 * Whether a verb calls to reach somebody. Without punctuation the start of a clause can't be seen, so it is enough that
 * the verb does not tell.
 */
function isAskedToReach(scan: Scan, i: number): boolean {
  return scan.isUnmarked ? !scan.tells(i) : scan.asks(i)
}

/** Members of staff that only a business has, to answer its customers. */
const STAFF =
  /^(?:team|sales|office|staff|support|desk|department|experts?|specialists?|advisors?|advisers?|agents?|showroom|reception)$/

/** The verb and the last token of "get in touch", "drop me a message", "reach out to", "call"; -1 for none. */
function spanOfReach(scan: Scan, i: number): Found {
  if (scan.word(i) === 'touch') return [scan.word(i - 1) === 'in' ? i - 2 : -1, i]
  const drop = scan.before(i, 3, (j) => /^(?:drop|send)$/.test(scan.word(j)))
  if (drop >= 0) return [/^(?:me|us)$/.test(scan.word(drop + 1)) ? drop : -1, i]
  const isOut = scan.word(i + 1) === 'out' && scan.word(i + 2) === 'to'
  return [i, isOut ? i + 2 : i]
}

function isNumber({ tokens }: Scan, i: number): boolean {
  return tokens[i]?.kind === 'number'
}
