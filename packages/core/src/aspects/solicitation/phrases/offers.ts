/** Offers typical of today: the link in a profile, a discount code, a way to get rich. */

import { endOfAmount, isAmount, isCode, isCut, isPercent } from '../prices.js'
import { type Found, type Scan, STRONG_TIE } from '../scan.js'

/** "link in my bio", "link in bio", "discord in my profile", "the link's on my page", "find it through my page". */
export function findProfileLink(scan: Scan): Found[] {
  return scan.all('link').flatMap((i): Found[] => {
    const place = scan.after(i, 5, (j) => PLACE.test(scan.word(j)))
    const at = /^(?:'s|is|are|s)$/.test(scan.word(i + 1)) ? i + 2 : i + 1
    if (place < 0 || !/^(?:in|on)$/.test(scan.word(at))) return []
    const isOwn =
      scan.is(place - 1, 'mine') ||
      scan.word(place) === 'bio' ||
      (scan.word(place) === 'description' && scan.is(place + 2, 'mine'))
    return isOwn ? [[i, place]] : []
  })
}

const PLACE = /^(?:bio|profile|description|about|page|name|username|storefront)$/

/** Number of tokens around a code within which a discount is mentioned. */
const NEAR = 12

/** "50% off with code SPRING50", "a 20% code LOAF20", "20% off at our shop", "Book a room with 60% off at rooms.example.com". */
export function findDiscount(scan: Scan): Found[] {
  return scan.all('discount').flatMap((i): Found[] => {
    if (!isCut(scan, i)) return []
    const code = scan.after(i, NEAR, (j) => isCode(scan, j))
    if (code >= 0) return [[i, code]]
    const named = scan.before(i, NEAR, (j) => isCode(scan, j))
    if (named >= 0) return [[named, i]]
    const own = scan.after(i, NEAR, (j) => scan.is(j, 'place') && scan.is(j - 1, 'mine'))
    return own >= 0 ? [[i, own]] : soldAt(scan, i)
  })
}

/** Where a reduced price has an address beside it, and its sentence begins by telling readers to buy. */
function soldAt(scan: Scan, cut: number): Found[] {
  const hasPercent = isPercent(scan.word(cut - 1))
  const isAddress = (i: number) => scan.tokens[i]?.kind === 'url'
  const isOrder = (i: number) => scan.is(i, 'take', 'lure') && scan.asks(i)
  const order = scan.before(cut, NEAR, isOrder)
  if (!hasPercent || order < 0) return []
  const address = [scan.after(cut, NEAR, isAddress), scan.before(cut, NEAR, isAddress)]
  const to = address.find((i) => i >= 0)
  return to === undefined ? [] : [[order, Math.max(cut, to)]]
}

/** Maximum number of tokens between a call and its link or price: a clause or two. */
const OFFERED = 24

/**
 * Finds calls to take what is the writer's own, at a price or a link: "learn it with our course, now only £99", "our
 * app is free, download it here: https://…". Somebody who says what they paid or made asks for nothing.
 */
export function findWares(scan: Scan): Found[] {
  return scan.all('take').flatMap((i): Found[] => {
    if (!scan.asks(i)) return []
    const isOwn = (j: number) =>
      /^(?:my|our)$/.test(scan.word(j)) && scan.after(j, 4, (k) => scan.is(k, 'ware')) >= 0
    const own = [scan.after(i, OFFERED, isOwn), scan.before(i, OFFERED, isOwn)].find((j) => j >= 0)
    const to = scan.after(i, OFFERED, (j) => scan.tokens[j]?.kind === 'url' || isAmount(scan, j))
    return own === undefined || to < 0 ? [] : [[Math.min(own, i), endOfAmount(scan, to)]]
  })
}

/** Finds invitations in a comment that offers something: "Call us today" after "we offer free surveys". */
export function findInvitation(scan: Scan): Found[] {
  const offers = scan
    .all('bargain')
    .some((i) => /^(?:offer|provide)/.test(scan.word(i)) && /^(?:we|i)$/.test(subjectOf(scan, i)))
  if (!offers) return []
  return scan.all('call').flatMap((i): Found[] => {
    const isOurs = /^(?:us|me)$/.test(scan.word(i + 1)) && scan.asks(i)
    return isOurs ? [[i, i + 1]] : []
  })
}

/** The pronoun before a verb, with at most a name in between: "we at WarmCo offer". */
function subjectOf(scan: Scan, i: number): string {
  const at = scan.before(i, 4, (j) => scan.tokens[j]?.pos === 'PRON')
  return at < 0 ? '' : scan.word(at)
}

/** "DM me for cheap boosting", "message us for prices", "DM for rates", "selling pearls cheap, dm me". */
export function findMessage(scan: Scan): Found[] {
  return scan.all('call').flatMap((i): Found[] => {
    const last = endOfMessage(scan, i)
    if (last < 0) return []
    const sold = scan.before(i, NEAR, (j) => scan.is(j, 'sell') && !scan.is(j - 1, 'teller'))
    if (sold >= 0) return [[sold, last]]
    // "DM to order", "message me to book"
    if (scan.word(last + 1) === 'to' && scan.is(last + 2, 'order')) return [[i, last + 2]]
    const wares = endOfWares(scan, last)
    return wares < 0 ? [] : [[i, wares]]
  })
}

/** The last token of the goods to write for; -1 for none, as in "call us for free". */
function endOfWares(scan: Scan, last: number): number {
  if (!/^(?:for|about|to|if|now|today|at|on)$/.test(scan.word(last + 1))) return -1
  const wares = scan.after(last, 6, (j) => scan.isNews(j, 'trade', 'bargain', 'service'))
  if (scan.word(wares) !== 'free') return wares
  if (scan.tokens[wares + 1]?.pos === 'NOUN') return wares + 1
  return scan.word(wares - 1) === 'for' ? -1 : wares
}

/** The last token of a call to write: "DM me", "DM for", "drop me a message"; -1 for none. */
function endOfMessage(scan: Scan, i: number): number {
  const drop = scan.before(i, 3, (j) => /^(?:drop|send)$/.test(scan.word(j)))
  if (drop >= 0) return scan.asks(drop) && /^(?:me|us)$/.test(scan.word(drop + 1)) ? i : -1
  if (!scan.asks(i)) return -1
  if (/^(?:me|us)$/.test(scan.word(i + 1))) return i + 1
  return /^(?:for|to)$/.test(scan.word(i + 1)) ? i : -1
}

/** "I made $4,800 last month working from home", "I make $900 a week, ask me how", "my bitcoin investment grew to $9,000". */
export function findRiches(scan: Scan): Found[] {
  if (!scan.isAstray(STRONG_TIE)) return []
  const means = scan.all('riches').filter((i) => scan.isNews(i, 'riches'))
  const isScheme = new Set(means.map((i) => scan.word(i))).size > 1
  return scan.all('earned').flatMap((i): Found[] => {
    const amount = scan.after(i, 6, (j) => isAmount(scan, j))
    if (amount < 0) return []
    const home = scan.after(
      amount,
      12,
      (j) => scan.word(j) === 'home' && scan.word(j - 1) === 'from',
    )
    const how = scan.after(
      amount,
      16,
      (j) =>
        /^(?:ask|show)$/.test(scan.word(j)) &&
        scan.word(j + 2) === 'how' &&
        !scan.isWordBefore(j + 2, j + 3),
    )
    const end = how >= 0 ? how + 2 : home
    return end >= 0 ? [[i, end]] : isScheme ? [[i, endOfAmount(scan, amount)]] : []
  })
}
