/** Ownership of goods: what a comment offers as belonging to its writer or the writer's employer. */
import type { Found, Scan } from './scan.js'

/** Words that show that goods are somebody's own: the name of a firm, its founding, or what its people do. */
export interface Owner {
  readonly found: Found
  readonly kind: 'named' | 'founded' | 'plain'
}

/**
 * Finds such words: "we sell", "at Emberly we", "we founded Emberly", "our team at Emberly", "my e-book". Buyers say
 * "our Emberly", too.
 */
export function ownersIn(scan: Scan): Owner[] {
  return [
    ...scan.all('teller').flatMap((i) => sellerAt(scan, i)),
    ...scan.all('mine').flatMap((i) => goodsAt(scan, i)),
  ]
}

/** Words between a subject and its verb: "we have just launched". */
const ADVERB = /^(?:have|'ve|also|now|just|only|still|even|proudly|recently|finally)$/

/** Past tense in which things done at a firm are reported, perhaps by a guest: "At Heathrow we had to wait". */
export const PAST =
  /ed$|^(?:had|was|were|did|could|got|saw|found|went|made|ran|put|lost|took|told|kept|met|sat|stood|wrote|bought|paid|left|came|brought|spent|slept|ate|thought|knew|began|gave)$/

function sellerAt(scan: Scan, i: number): Owner[] {
  const who = scan.word(i)
  if (!/^(?:i|we)$/.test(who)) return []
  const verb = scan.after(i, 4, (j) => !ADVERB.test(scan.word(j)))
  const house = who === 'we' ? houseBefore(scan, i) : -1
  if (house >= 0 && !PAST.test(scan.word(verb))) return [{ found: [house, i], kind: 'named' }]
  if (who === 'we' && /^(?:are|'re)$/.test(scan.word(i + 1)) && isName(scan, i + 2)) {
    return [{ found: [i, i + 2], kind: 'named' }]
  }
  // A firm and its goods have names; a tool made for one's own use has none.
  if (who === 'we' && scan.is(verb, 'found')) {
    if (isName(scan, verb + 1)) return [{ found: [i, verb + 1], kind: 'founded' }]
    if (/^launch(?:ed)?$/.test(scan.word(verb))) return [plain(i, verb)]
  }
  if (scan.is(verb, 'seller')) return [plain(i, verb)]
  const offer = /^(?:am|'m)$/.test(scan.word(verb)) ? offerAfter(scan, verb) : -1
  return offer >= 0 ? [plain(i, offer)] : []
}

/** The "offer" of "I am a certified plumber and offer visits"; -1 for none. */
function offerAfter(scan: Scan, am: number): number {
  const and = scan.after(am, 8, (j) => scan.word(j) === 'and')
  return and >= 0 && scan.is(and + 1, 'seller') ? and + 1 : -1
}

function plain(from: number, to: number): Owner {
  return { found: [from, to], kind: 'plain' }
}

/** "At Emberly and Sons we", "Emberly, we": the start of a name before "we"; -1 for none. */
function houseBefore(scan: Scan, we: number): number {
  let at = we - 1
  if (scan.word(at) === ',') at -= 1
  if (!isName(scan, at)) return -1
  return scan.before(at + 1, 6, (j) => scan.word(j) === 'at')
}

/** What follows "my" and "our": "my e-book on lamps", "our team at Emberly". */
function goodsAt(scan: Scan, i: number): Owner[] {
  if (!/^(?:my|our)$/.test(scan.word(i))) return []
  const end = scan.after(i, 5, (j) => scan.tokens[j]?.lexeme.isFunction !== false)
  const last = end < 0 ? i + 4 : end - 1
  const isHouse = scan.word(last + 1) === 'at' && isName(scan, last + 2)
  if (isHouse && scan.word(i) === 'our') {
    return [{ found: [i, last + 2], kind: 'named' }]
  }
  const ware = scan.after(i, last - i, (j) => scan.isNews(j, 'ware'))
  return ware < 0 ? [] : [plain(i, ware)]
}

/** Whether a token is a name that the story lacks. */
export function isName(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]
  if (token === undefined || token.quoted || token.code || scan.isKnown(i)) return false
  return /^[A-Z]/.test(token.value) && (token.pos === 'PROPN' || /[a-z][A-Z]/.test(token.value))
}

/** Words between "my" and a thing that make it somebody else's, or a matter of taste. */
const NOT_OWN =
  /^(?:'s|favou?rite|fav|friend|friends|opinion|life|childhood|kids?|dad|mom|son|daughter)$/
const PASSED = /^(?:own|very|most|next|other)$/

/** The channel, page or work that follows "my"; -1 for none. */
export function ownThing(scan: Scan, i: number): number {
  let thing = -1
  for (let j = i + 1; scan.after(i, 5, (k) => k === j) === j; j += 1) {
    const { kind = '', value = '', lexeme } = scan.tokens[j] ?? {}
    if (NOT_OWN.test(scan.word(j)) || (kind === 'punctuation' && !/["'-]/.test(value))) break
    if (scan.is(j, 'channel', 'place')) thing = j
    else if (lexeme?.isFunction && !PASSED.test(scan.word(j))) break
  }
  return thing
}

/** Whether a page or a platform is named next. Meeting somebody in the street gains them no audience. */
export function isOnlineAfter(scan: Scan, i: number): boolean {
  return scan.after(i, 4, (j) => scan.isNews(j, 'channel', 'place')) >= 0
}
