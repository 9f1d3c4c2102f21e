/** Businesses that sign with the address of their front page. */

import { isVerb } from '../../../text/token.js'
import { addressesIn } from '../hosts.js'
import { isNarrated, isOfOthers } from '../narrators.js'
import { type Owner, ownersIn, PAST } from '../owners.js'
import type { Found, Scan } from '../scan.js'

/** The front page of a host: a page below it would show something. */
const FRONT = /^(?:https?:\/\/)?[a-z\d.-]{1,100}\/?$/i
/** Maximum number of tokens between what is done for customers and the address. */
const NEAR = 30

/** "Our drivers meet you in Kars. kars-taxi.com", "We roast to order, roast.example". */
export function findFront(scan: Scan): Found[] {
  const address = frontOf(scan)
  if (address === undefined || scan.once(isNarrated) || scan.once(isOfOthers)) return []
  const [start, end] = address
  const owners = [...scan.all('mine').flatMap((i) => servedAt(scan, i)), ...tradersIn(scan)]
  const owner = owners.find(([from]) => from < start && start - from < NEAR)
  return owner === undefined ? [] : [[owner[0], end]]
}

/** Verbs for what only traders do; others also make, build, offer and ship. */
const TRADES =
  /^(?:sell|stock|supply|rent|repair|mend|restore|craft|roast|brew|breed|import|specialise|specialize)$/

/** "we roast", "at Emberly we" */
function tradersIn(scan: Scan): Found[] {
  const isTrader = ({ kind, found: [, verb] }: Owner) =>
    kind !== 'plain' || TRADES.test(scan.word(verb))
  return scan
    .once(ownersIn)
    .filter(isTrader)
    .map(({ found }) => found)
}

/** The address at the end of a comment, if nothing introduces it. */
function frontOf(scan: Scan): Found | undefined {
  const address = scan.once(addressesIn).find(([, end]) => isLastWord(scan, end))
  if (address === undefined) return undefined
  const [first] = address
  const isIntroduced = scan.isWordBefore(first, first - 1) || scan.word(first - 1) === ':'
  return isFront(scan, address) && !isIntroduced ? address : undefined
}

/** Whether an address is that of a front page. */
export function isFront(scan: Scan, address: Found): boolean {
  return FRONT.test(scan.textOf(address))
}

function isLastWord({ tokens }: Scan, i: number): boolean {
  return tokens.length - i <= 3 && !tokens.slice(i + 1).some(({ kind }) => kind === 'word')
}

/** Hosts that many share, and whose writers sell nothing. */
const SHARED =
  /^(?:council|library|parish|church|school|office|club|city|town|village|county|government|hospital|university|union|charity|museum|docs|documentation|wiki|project|repo|team|group|society|association)$/

/** "our drivers pick you up", "our lab replaces batteries while you wait"; the past tense may be a guest's report. */
function servedAt(scan: Scan, i: number): Found[] {
  if (scan.word(i) !== 'our' || scan.tokens[i + 1]?.pos !== 'NOUN') return []
  const verb = scan.after(i, 4, (j) => isVerb(scan.tokens[j]))
  if (verb < 0 || scan.before(verb, verb - i, (j) => SHARED.test(scan.word(j))) >= 0) return []
  const you = scan.after(verb, 8, (j) => /^(?:you|yours?)$/.test(scan.word(j)))
  return you < 0 || PAST.test(scan.word(verb)) ? [] : [[i, you]]
}
