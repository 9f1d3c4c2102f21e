/** Links that readers are pushed to follow. */
import { tokensIn } from '../../../text/token.js'
import { addressesIn } from '../hosts.js'
import { BRIEF, type Found, LETTER, type Scan, STRONG_TIE, WEAK_TIE } from '../scan.js'

/** Number of tokens around a link within which a call refers to it; a link often stands in a sentence of its own. */
const BEFORE = 12
const AFTER = 6

/** "join here: https://…", "order it at https://…". */
export function findLure(scan: Scan): Found[] {
  if (!scan.isAstray(STRONG_TIE)) return []
  return findNearLink(scan, (i) => scan.is(i, 'lure') && scan.asks(i))
}

/** Words for all readers, rather than the one who wrote. */
const CROWD = /^(?:guys|everyone|everybody|friends|people|viewers|dudes)$/

/**
 * Finds softer calls beside a link, or something free, in comments that say little else. "Check this" with an address
 * is only a bare link, unless it addresses all readers.
 */
export function findBait(scan: Scan): Found[] {
  if (!scan.isAstray(WEAK_TIE, BRIEF)) return []
  const isToAll = scan.all('opener', 'teller').some((i) => CROWD.test(scan.word(i)))
  const isAsk = (i: number) =>
    scan.is(i, 'bait') || (isToAll && /^check(?:out)?$/.test(scan.word(i)))
  return findNearLink(
    scan,
    (i) => (isAsk(i) && scan.asks(i)) || scan.is(i, 'please') || isForNothing(scan, i),
  )
}

/**
 * "free samples"; but "free to copy" gives permission, "for free" names a price, and "there is a free course" reports.
 */
function isForNothing(scan: Scan, i: number): boolean {
  if (scan.word(i) !== 'free' || scan.word(i + 1) === 'to' || scan.word(i - 1) === 'for')
    return false
  return scan.before(i, 3, (j) => /^(?:is|are|'s|was)$/.test(scan.word(j))) < 0
}

function findNearLink(scan: Scan, test: (i: number) => boolean): Found[] {
  return scan.links().flatMap((link): Found[] => {
    const before = scan.anyBefore(link, BEFORE, test)
    if (before >= 0) return [[before, link]]
    const after = scan.after(link, AFTER, test)
    return after >= 0 ? [[link, after]] : []
  })
}

/** Maximum number of tokens from what was written to the invitation, and from there to the address. */
const TO_ASK = 24
const TO_LINK = 8
const TO_LINK_OF_IT = 5

/**
 * Finds invitations to what the writer has published, without saying what it says: "We also wrote about this on our
 * blog, have a look https://…".
 */
export function findOwnPost(scan: Scan): Found[] {
  if (!scan.isAstray(STRONG_TIE, LETTER)) return []
  return scan.once(addressesIn).flatMap(([from, to]): Found[] => {
    const ask = scan.anyBefore(from, TO_LINK, (i) => isAskToRead(scan, i, from))
    const wrote = ask < 0 ? -1 : scan.anyBefore(ask, TO_ASK, (i) => isOwnPost(scan, i))
    return wrote < 0 ? [] : [[wrote, to]]
  })
}

const GUIDE = /^(?:guide|comparison|roundup|review|ranking|reviews)$/

/**
 * Finds headlines with the page that profits from them: "Best kettles of the year, see our full buying guide:
 * https://…".
 */
export function findGuide(scan: Scan): Found[] {
  return scan.links().flatMap((link): Found[] => {
    const guide = scan.anyBefore(link, TO_LINK, (i) => GUIDE.test(scan.word(i)))
    const our = guide < 0 ? -1 : scan.before(guide, 4, (i) => scan.word(i) === 'our')
    const ask = our < 0 ? -1 : scan.before(our, 2, (i) => scan.is(i, 'ask') && scan.asks(i))
    const best = ask < 0 ? -1 : scan.anyBefore(ask, TO_ASK, (i) => isHeadline(scan, i))
    return best < 0 ? [] : [[best, link]]
  })
}

/** "best", "top 10" */
function isHeadline(scan: Scan, i: number): boolean {
  if (scan.word(i) === 'top') return scan.tokens[i + 1]?.kind === 'number'
  return scan.word(i) === 'best' && !scan.isWordBefore(i, i - 1)
}

/** "I wrote", "we have also blogged"; "Wrote about it" at the start of a sentence. */
function isOwnPost(scan: Scan, i: number): boolean {
  if (!scan.is(i, 'wrote')) return false
  const isOwn = scan.before(i, 4, (j) => /^(?:i|we)$/.test(scan.word(j))) >= 0
  return isOwn || !scan.isWordBefore(i, i - 1)
}

/**
 * "have a look", "please visit", "come and read it", but not "read it before you start", "look at the second graph".
 */
function isAskToRead(scan: Scan, i: number, address: number): boolean {
  if (!scan.is(i, 'ask') || !scan.asks(i)) return false
  const next = scan.word(i + 1)
  switch (scan.word(i)) {
    case 'visit':
      return true
    case 'look':
      return !/^(?:at|for|how)$/.test(next)
    case 'read':
    case 'check':
      return address - i <= TO_LINK_OF_IT && !/^(?:the|a|an|how|what|which)$/.test(next)
    default:
      return false
  }
}

/** "click on the link"; "please help me go to college", "do buy one", with a link anywhere. */
export function findBegging(scan: Scan): Found[] {
  if (!scan.isAstray(WEAK_TIE, LETTER)) return []
  const hasLink = scan.links().length > 0
  return scan.all('lure', 'bait').flatMap((i): Found[] => {
    if (!scan.asks(i)) return []
    const click = scan.word(i) === 'click' ? scan.after(i, 4, (j) => isLinkWord(scan, j)) : -1
    if (click >= 0) return [[i, click]]
    if (!hasLink) return []
    if (/^(?:buy|order|donate|register|signup|vote|join)$/.test(scan.word(i))) return [[i, i]]
    const isForMe = /^(?:help|support)$/.test(scan.word(i))
    const me = isForMe ? scan.after(i, 3, (j) => scan.is(j, 'mine')) : -1
    return me >= 0 ? [[i, me]] : []
  })
}

/** "kindly send me the source code to my mail ana@example.com" */
export function findMail(scan: Scan): Found[] {
  return scan.all('send').flatMap((i): Found[] => {
    if (!/^(?:me|us)$/.test(scan.word(i + 1)) || !scan.asks(i)) return []
    const address = scan.tokens.findIndex(({ kind, index }) => kind === 'email' && index > i)
    return address < 0 ? [] : [[i, address]]
  })
}

function isLinkWord(scan: Scan, i: number): boolean {
  return /^(?:link|links|here|profile|bio|name|picture|pic)$/.test(scan.word(i))
}

/**
 * What identifies the person paid: a parameter, the tag of an Amazon partner, the short links that such partners make.
 */
const REFERRAL =
  /[?&#](?:ref(?:err?al)?|aff(?:iliate)?(?:_?id)?|invite|rrid|rb|friend|btag)=|[?&]tag=[\w-]{1,60}-2\d(?!\d)|^(?:https?:\/\/)?amzn\.to\//i

/** Finds links that pay whoever posted them. */
export function findReferral(scan: Scan): Found[] {
  const isReferral = (i: number) => REFERRAL.test(scan.textOf([i, i]))
  return scan
    .links()
    .filter(isReferral)
    .map((i) => [i, i])
}

/**
 * A hidden address, found by its ending, which few texts contain, and from there back to the host. All parts are
 * bounded, so that a long row of spaces or hyphens costs no more than other text.
 */
const HIDDEN =
  /(?=[ \t]{1,9}\.|[ \t]{0,9}[([])(?<=\b(?<host>[a-z\d-]{3,63}))(?:[ \t]{1,9}\.[ \t]{0,9}com|[ \t]{0,9}[([][ \t]{0,9}(?:\.|dot)[ \t]{0,9}[)\]][ \t]{0,9}(?:com|net|org))\b/gi
/** What every hidden address contains; most comments don't, which is quicker to check. */
const MAY_HIDE = /[ \t]\.[ \t]{0,9}com|[([][ \t]{0,9}(?:\.|dot)/i
const HIDES = [' .', '\t.', '(', '['] as const
const WATCH = /(?<![\w./])\/?watch\?v=[\w-]{6,}/g

/** Endings of shops; other spelt-out addresses may merely name a page. */
const OF_SHOPS = /^(?:shop|store|online|app|site)$/
/** Nats from which a word is not English, as in hosts: "red" in "a red dot" is. */
const STRANGE = 14

/** "lanternloot dot shop" */
export function findSpoken(scan: Scan): Found[] {
  const { text, tokens } = scan
  if (!/\sdot\s/i.test(text)) return []
  return tokens.flatMap(({ index: i, lexeme, quoted }): Found[] => {
    if (lexeme.normal !== 'dot' || quoted || !OF_SHOPS.test(scan.word(i + 1))) return []
    const isHost = (tokens[i - 1]?.lexeme.rarity ?? 0) >= STRANGE && scan.isWordBefore(i, i - 1)
    return isHost ? [[i - 1, i + 1]] : []
  })
}

function mayHide(text: string): boolean {
  return HIDES.some((sign) => text.includes(sign)) && MAY_HIDE.test(text)
}

/** Finds addresses written so that filters miss them: "example . com", "/watch?v=". */
export function findHidden(scan: Scan): Found[] {
  const { text, tokens } = scan
  const found = mayHide(text) ? [...text.matchAll(HIDDEN)] : []
  if (text.includes('watch?v=') && scan.has('ask', 'please', 'lure'))
    found.push(...text.matchAll(WATCH))
  return found.flatMap(({ 0: match, index, groups }): Found[] => {
    const inside = tokensIn(tokens, index - (groups?.host ?? '').length, index + match.length)
    const [first, last] = [inside[0], inside.at(-1)]
    // "the .com" is a way to talk about an address.
    return first === undefined ||
      last === undefined ||
      first.code ||
      first.quoted ||
      first.lexeme.isFunction
      ? []
      : [[first.index, last.index]]
  })
}
