/** How readers can reach whoever offers: numbers, addresses, handles, shops, streets. */
import { cue, type Weigh } from '../cues.js'
import { addressesIn } from '../hosts.js'
import { isName } from '../owners.js'
import { isPhone } from '../phones.js'
import type { Found, Scan } from '../scan.js'
import type { Cue } from './cue.js'

/**
 * Weight of a place given so that readers find it; below, of one that honest comments name as often, and of a person to
 * write to.
 */
const GIVEN = 1
/** Weight of an address spelt out so that filters miss it, or one that hides where it leads. */
const SPELT = 1.25
/** Weight of an address that an arrow points to. */
const POINTED = 1.5
const SHORT =
  /^(?:https?:\/\/)?(?:bit\.ly|tinyurl\.com|cutt\.ly|rb\.gy|is\.gd|t\.ly|shorturl\.at|goo\.gl|ow\.ly|linktr\.ee|t\.me|wa\.me)\//i
const NAMED = 0.75
const PERSON = 0.5
/** A front page, or one with a simple name: deeper pages show something. "ASP.NET" is not an address. */
export const PLACE = /^(?:https?:\/\/)?[a-z\d.-]{1,100}(?:\/[a-z]{1,40})?\/?$/
/** Addresses of public offices: a call to write there asks nothing for the writer. */
export const OFFICE =
  /[@.](?:council|gov|nhs|police|ombudsman|parliament|library|university|ac|edu)\b/i

/** "01632 960 210", "hello@airmover.example", "beeweigh dot com", "Instagram: @canvas", "14 Mill Street". */
export function reachesIn(scan: Scan): Cue[] {
  return [
    ...scan.once(addressesIn).flatMap((found): Cue[] => {
      const address = scan.textOf(found)
      if (SHORT.test(address) && isLast(scan, found)) return [cue('reach', found, SPELT)]
      return PLACE.test(address) ? [cue('reach', found, GIVEN)] : []
    }),
    ...scan.signs().flatMap((i): Cue[] => {
      const isOffice = OFFICE.test(scan.textOf([i, i]))
      return isSign(scan, i) && !isOffice ? [cue('reach', [i, i], GIVEN)] : []
    }),
    ...scan.all('whereabouts').flatMap((i): Cue[] => {
      const weight = whereAt(scan, i)
      return weight > 0 ? [cue('reach', [i - 1, i], weight)] : []
    }),
  ]
}

/** Maximum number of marks and emoji after an address that ends a comment. */
const MOST_AFTER = 6

/** Whether nothing is said after an address; a source is followed by words, or a bracket. */
function isLast({ tokens }: Scan, [, last]: Found): boolean {
  const rest = tokens.slice(last + 1, last + 1 + MOST_AFTER)
  return (
    rest.length < MOST_AFTER && rest.every(({ kind, value }) => kind !== 'word' && value !== ')')
  )
}

/** Whether a token is an e-mail address, a handle, or the start of a telephone number. */
export function isSign(scan: Scan, i: number): boolean {
  return scan.tokens[i]?.kind !== 'number' || isPhone(scan, i)
}

const ENDING =
  /^(?:com|co|net|org|io|tv|uk|me|shop|store|online|app|site|info|biz|example|eu|de|fr)$/
const STREET = /^(?:street|road|lane|avenue|rd|yard|arcade|quay)$/

/** "dm if interested" */
const written: Weigh = (scan, i) => (/^(?:if|for|to|or|)$/.test(scan.word(i + 1)) ? PERSON : 0)
/** "message me", "call us" */
const person: Weigh = (scan, i) => {
  if (!scan.is(i - 1, 'call') || scan.tells(i - 1)) return 0
  return scan.word(i) === 'us' ? GIVEN : PERSON
}
const search: Weigh = (scan, i) => (isSearch(scan, i) ? GIVEN : 0)

/** Words that say how to reach somebody; words without an entry are streets and shops. */
const WORDS: ReadonlyMap<string, Weigh> = new Map<string, Weigh>([
  ['dot', spokenAt],
  ['me', person],
  ['us', person],
  ['dm', written],
  ['pm', written],
  ['touch', (scan, i) => (scan.word(i - 1) === 'in' ? NAMED : 0)],
  ['bio', (scan, i) => (/^(?:in|my)$/.test(scan.word(i - 1)) ? GIVEN : 0)],
  ['profile', (scan, i) => (scan.word(i - 1) === 'my' ? GIVEN : 0)],
  ['podcasts', (scan, i) => (scan.word(i - 1) === 'your' ? GIVEN : 0)],
  ['google', search],
  ['search', search],
])

function whereAt(scan: Scan, i: number): number {
  const weigh = WORDS.get(scan.word(i)) ?? (STREET.test(scan.word(i)) ? streetAt : shelfAt)
  return weigh(scan, i)
}

/** "beeweigh dot com", "calmhead (dot) net"; with a person before it, it is an e-mail address. */
function spokenAt(scan: Scan, i: number): number {
  const isBracket = /^[([]$/.test(scan.tokens[i - 1]?.value ?? '')
  const [host, end] = isBracket ? [i - 2, i + 2] : [i - 1, i + 1]
  if (!ENDING.test(scan.word(end)) || !scan.isWordBefore(i, host)) return 0
  if (scan.tokens[host - 1]?.value === '>') return POINTED
  return scan.word(host - 1) === 'at' ? PERSON : SPELT
}

/** "Google us", "search Drywell Leeds"; in a list of names, "Google" is one of them. */
function isSearch(scan: Scan, i: number): boolean {
  const isTarget = scan.word(i + 1) === 'us' || isName(scan, i + 1)
  return isTarget && scan.tokens[i - 1]?.value !== ',' && scan.asks(i)
}

/** "14 Mill Street" */
function streetAt(scan: Scan, i: number): number {
  const isNamed = /^[A-Z]/.test(scan.tokens[i]?.value ?? '') && !scan.isKnown(i)
  return isNamed && scan.before(i, 3, (j) => scan.tokens[j]?.kind === 'number') >= 0 ? NAMED : 0
}

/** "on Kindle", "our Etsy", "Instagram:"; a shop that the story mentions is not the writer's. */
function shelfAt(scan: Scan, i: number): number {
  if (scan.isKnown(i)) return 0
  const next = scan.tokens[i + 1]
  if (/^(?:my|our)$/.test(scan.word(i - 1)) || next?.value === ':') return GIVEN
  const isShop = /^(?:shop|store|page|channel)$/.test(scan.word(i + 1))
  return isShop || /^(?:on|at|to|app|the|from)$/.test(scan.word(i - 1)) ? NAMED : 0
}
