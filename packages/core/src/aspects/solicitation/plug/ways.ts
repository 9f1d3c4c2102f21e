/** How to find a seller other than the writer: addresses of front pages, handles, telephone numbers, e-mail. */
import { cue } from '../cues.js'
import { addressesIn } from '../hosts.js'
import { isSign, OFFICE, PLACE } from '../pitch/reaches.js'
import type { Found, Scan } from '../scan.js'
import { type Cue, LEAD } from './cue.js'

const APP = /^(?:telegram|whatsapp|instagram|insta|ig|snapchat|tiktok|signal|handle)$/

/**
 * All such ways, in no order, except those to public offices, which sell nothing, and pages that the story mentions,
 * which are its own.
 */
export function waysIn(scan: Scan): Cue[] {
  return [
    ...scan
      .once(addressesIn)
      .filter((found) => PLACE.test(scan.textOf(found)))
      .map((found) => cue('lead', found, isFront(scan, found) ? LEAD.signed : LEAD.way)),
    ...scan
      .signs()
      .filter((i) => isSign(scan, i) && isGiven(scan, i))
      .map((i) => cue('lead', [i, i], isOnApp(scan, i) ? LEAD.write : LEAD.way)),
  ].filter(({ found }) => !OFFICE.test(scan.textOf(found)) && !isOfStory(scan, found))
}

/**
 * Whether an address stands like a signature, without words that introduce it: "they do the first look for nothing,
 * shop.example".
 */
function isSigned(scan: Scan, [first, last]: Found): boolean {
  return !scan.isWordBefore(first, first - 1) && !scan.isWordBefore(last, last + 1)
}

/** Whether an address is a front page; one written in full may be a source. */
function isFront(scan: Scan, found: Found): boolean {
  return !/^https?:/i.test(scan.tokens[found[0]]?.value ?? '') && isSigned(scan, found)
}

/**
 * Whether a handle or an e-mail address leads to a seller: "@Jamie, …" answers somebody, and an e-mail address belongs
 * to a person unless it signs the comment.
 */
function isGiven(scan: Scan, i: number): boolean {
  switch (scan.tokens[i]?.kind) {
    case 'mention':
      return isOnApp(scan, i) || i > scan.startOf(i)
    case 'email':
      return isSigned(scan, [i, i])
    default:
      return true
  }
}

function isOfStory(scan: Scan, [first, last]: Found): boolean {
  for (let i = first; i <= last; i += 1) if (scan.isKnown(i)) return true
  return false
}

/** "telegram @coach", "her handle is @coach" */
function isOnApp(scan: Scan, i: number): boolean {
  return scan.before(i, 3, (j) => APP.test(scan.word(j))) >= 0
}
