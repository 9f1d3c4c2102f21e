/**
 * Advertisements for one's own or one's employer's goods: they show whose the goods are, and call readers to take them.
 * This works for any goods, so it needs no list of wares.
 */

import type { Token } from '../../../text/token.js'
import { type Call, callsIn } from '../calls.js'
import { isNarrated, isOfOthers, isOfPersons } from '../narrators.js'
import { isName, type Owner, ownersIn } from '../owners.js'
import type { Found, Scan } from '../scan.js'
import { isPushed, slogansIn } from './slogans.js'

/** Maximum length of an advertisement, in tokens, from the owner to the call: two or three sentences. */
const LONGEST = 48
/** Maximum number of calls and places checked in a comment, however long it is; no advertisement has more. */
const MOST = 24

/** "At Emberly we mend ovens. Book a visit!", "Try our Emberly 3", "we make lamps, they are 15% off, grab yours". */
export function findAdverts(scan: Scan): Found[] {
  const slogans = scan.once(slogansIn)
  const shelved = findShelf(scan, slogans)
  const calls = callsIn(scan).slice(0, MOST)
  if (scan.once(isOfOthers) || calls.length + slogans.length === 0) return shelved
  return [
    ...findOffered(scan, calls, slogans),
    ...shelved,
    ...findHooked(scan, calls, slogans),
    ...findSign(scan, calls, slogans),
  ]
}

/** Finds offers that come with a call to take them. */
function findOffered(scan: Scan, calls: readonly Call[], slogans: readonly Found[]): Found[] {
  if (calls.length === 0) return []
  const owners = [...scan.once(ownersIn), ...taken(scan, calls)]
  return calls.flatMap((call): Found[] => {
    if (isForHire(scan, call)) return [call.found]
    const terms = slogans.filter((slogan) => isApart(slogan, call.found))
    const owner = owners.find(
      (owner) => isNear(owner.found, call.found) && isBusiness(owner, call, terms.length > 0),
    )
    if (owner !== undefined) return [around([owner.found, call.found, ...terms])]
    // Somebody who finds another firm cheap recommends it, too; the terms of a contract are the firm's own.
    const isSale = terms.length > (call.kind === 'switch' ? 1 : 0) && isOwnSale(scan, call)
    return isSale || isWithUs(scan, call) ? [around([call.found, ...terms])] : []
  })
}

/**
 * Goods that readers are called to take, which are therefore offered: "Try our Emberly 3", "You should try our rye.
 * Order by Thursday."
 */
function taken(scan: Scan, calls: readonly Call[]): Owner[] {
  return calls
    .filter(({ kind, found: [, last] }) => kind === 'take' && scan.word(last) === 'our')
    .map(({ found: [from, our] }): Owner => {
      const name = scan.after(our, 3, (j) => isName(scan, j))
      return name < 0
        ? { found: [from, our], kind: 'plain' }
        : { found: [from, name], kind: 'named' }
    })
}

/** Whether the writer is for hire: "Hire me", "book us", but not "book us a table". */
function isForHire(scan: Scan, { found: [verb, object] }: Call): boolean {
  const isWriter = /^(?:hire|book)$/.test(scan.word(verb)) && /^(?:me|us)$/.test(scan.word(object))
  return isWriter && !/^(?:DET|NUM)$/.test(scan.tokens[object + 1]?.pos ?? '')
}

/**
 * Whether a business offers: a private person may lend things and be written to; a business takes orders, has terms, or
 * a name.
 */
function isBusiness(owner: Owner, call: Call, hasTerms: boolean): boolean {
  if (/^(?:order|switch)$/.test(call.kind) || hasTerms || owner.kind === 'founded') return true
  if (owner.kind !== 'named') return false
  // If the thing has a name, the call must be to try that thing: not "Our Emberly oven does it too, try it".
  return call.kind === 'take'
    ? owner.found[0] === call.found[0]
    : call.kind === 'reach' && !call.isPersonal
}

/**
 * Whether the writer's own goods are on sale: "see our new range", "order before Sunday". Beside terms, no owner need
 * be named, unless the shop is somebody else's.
 */
function isOwnSale(scan: Scan, { kind, found: [, last] }: Call): boolean {
  if (scan.once(isNarrated)) return false
  if (kind === 'look' || kind === 'take') return /^ours?$/.test(scan.word(last))
  return (
    /^(?:order|switch)$/.test(kind) &&
    scan.after(last, 6, (j) => /^(?:at|from)$/.test(scan.word(j))) < 0
  )
}

/** "book a tour with us", "book a demo and we will show you", "start your free trial" */
function isWithUs(scan: Scan, { kind, found: [first, last] }: Call): boolean {
  // "Move to us and we will"
  if (kind === 'switch')
    return scan.word(last) === 'us' && scan.after(last, 6, (j) => isWeWill(scan, j)) >= 0
  if (kind !== 'order' || !scan.is(last, 'booked')) return false
  if (scan.word(last) === 'trial' && scan.word(first + 1) === 'your') return true
  const next = `${scan.word(last + 1)} ${scan.word(last + 2)}`
  return /^with (?:us|our)$/.test(next) || isWeWill(scan, last + 1)
}

/** "and we will", "and we'll" */
function isWeWill(scan: Scan, i: number): boolean {
  return scan.word(i) === 'and' && scan.word(i + 1) === 'we' && scan.is(i + 2, 'modal')
}

function isApart([from, to]: Found, [first, last]: Found): boolean {
  return (to < first || from > last) && isNear([from, to], [first, last])
}

function isNear(a: Found, b: Found): boolean {
  const [from, to] = around([a, b])
  return to - from < LONGEST
}

function around(stretches: readonly Found[]): Found {
  return [Math.min(...stretches.map(([from]) => from)), Math.max(...stretches.map(([, to]) => to))]
}

/** Finds terms and prices at a place of one's own where things are sold: "prices on my Etsy", "free on my profile". */
function findShelf(scan: Scan, slogans: readonly Found[]): Found[] {
  return scan
    .all('shelf')
    .slice(0, MOST)
    .flatMap((i): Found[] => {
      const mine = scan.before(i, 2, (j) => /^(?:my|our)$/.test(scan.word(j)))
      if (mine < 0 || !/^(?:in|on|at)$/.test(scan.word(mine - 1))) return []
      const terms = scan.before(mine, 10, (j) => scan.isNews(j, 'terms'))
      const near = slogans.filter((slogan) => isNear(slogan, [mine, i]))
      if (terms < 0 && near.length === 0) return []
      return [around([[terms < 0 ? mine : terms, i], ...near])]
    })
}

/** Finds questions about a need with a call to act on it: "Frozen pipes? Ring 01632 960 733". */
function findHooked(scan: Scan, calls: readonly Call[], slogans: readonly Found[]): Found[] {
  const hook = scan.once(isOfPersons)
    ? -1
    : scan.tokens.findIndex(({ index }) => isHook(scan, index))
  if (hook < 0) return []
  const pushes = [
    ...calls.filter(({ kind }) => kind === 'reach' || kind === 'order').map(({ found }) => found),
    ...slogans.filter((slogan) => isPushed(scan, slogan)),
  ]
  return pushes
    .filter(([from]) => from > hook && from - hook < LONGEST)
    .map(([, to]): Found => [hook, to])
}

/** Words that may be tagged as names when they begin a question. */
const NEED = /^(?:need|looking|tired|struggling|sick|fed)$/
/** Maximum length, in tokens, of a question without a sentence, including its mark: "Frozen pipes?". */
const SHORT_HOOK = 6

/** Whether a token begins a question without a subject: "Need a lift?", "Worried about the bus?", "Frozen pipes?". */
function isHook(scan: Scan, i: number): boolean {
  const { tokens } = scan
  const { sentence, kind, pos, lexeme } = tokens[i] as Token
  if (kind !== 'word' || tokens[i - 1]?.sentence === sentence) return false
  // A writer who omits all punctuation omits the question mark, too.
  if (i === 0 && scan.isUnmarked) return NEED.test(lexeme.normal) && scan.word(1) !== 'to'
  let end = i
  while (tokens[end + 1]?.sentence === sentence) end += 1
  if (tokens[end]?.value !== '?') return false
  if (/^(?:VERB|ADJ)$/.test(pos) || NEED.test(lexeme.normal)) return true
  const words = tokens.slice(i, end)
  return end - i < SHORT_HOOK && !words.some((word) => /^(?:PRON|AUX|DET|ADV)$/.test(word.pos))
}

/** Maximum length, in tokens, of a small advertisement as one might put it on a lamp post. */
const LONGEST_SIGN = 40
/** Words that such an advertisement does not have: for a narrator, or for the place of others. */
const TOLD = /^(?:i|me|my|he|she|it|they|them|his|her|its|their|who|that|this|the)$/

/**
 * Finds small advertisements, with or without punctuation: "Gutter cleaning and roof repairs, free quotes, call Dave
 * 07700 900 456".
 */
function findSign(scan: Scan, calls: readonly Call[], terms: readonly Found[]): Found[] {
  const call = calls.find(({ kind, found }) => kind === 'reach' && hasNumber(scan, found))
  const term = terms[0]
  if (call === undefined || term === undefined || scan.tokens.length > LONGEST_SIGN) return []
  const isTold = scan.tokens.some(({ lexeme: { normal } }) => TOLD.test(normal))
  return isTold ? [] : [[Math.min(call.found[0], term[0]), Math.max(call.found[1], term[1])]]
}

/** "call Dave 07700 900 456", "call us on 07700 900 456" */
function hasNumber(scan: Scan, [, last]: Found): boolean {
  const isNumber = (i: number) => scan.tokens[i]?.kind === 'number'
  return isNumber(last) || scan.after(last, 3, isNumber) >= 0
}
