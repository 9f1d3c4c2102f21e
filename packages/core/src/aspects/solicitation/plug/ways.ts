/** Where a seller is to be found who is not the writer: addresses of front pages, handles, telephone numbers, mail. */
import { cue } from '../cues.js'
import { addressesIn } from '../hosts.js'
import { isSign, OFFICE, PLACE } from '../pitch/reaches.js'
import type { Found, Scan } from '../scan.js'
import { type Cue, LEAD } from './cue.js'

const APP = /^(?:telegram|whatsapp|instagram|insta|ig|snapchat|tiktok|signal|handle)$/

/** All of them, in no order: an office sells nothing, and a page that the story speaks of is its own. */
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

/** "they do the first look for nothing, shop.example": put there as under a letter, and introduced by no word. */
function isSigned(scan: Scan, [first, last]: Found): boolean {
  return !scan.isWordBefore(first, first - 1) && !scan.isWordBefore(last, last + 1)
}

/** An address in full may be a source. */
function isFront(scan: Scan, found: Found): boolean {
  return !/^https?:/i.test(scan.tokens[found[0]]?.value ?? '') && isSigned(scan, found)
}

/** "@Jamie, …" answers somebody, who sells nothing; at an address for mail a person is written to, unless it signs. */
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
