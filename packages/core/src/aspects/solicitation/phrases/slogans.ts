/** Phrases that only advertisements use, whatever the story's words. */
import { claimsIn } from '../claims.js'
import { isNarrated, isOfOthers } from '../narrators.js'
import type { Found, Scan } from '../scan.js'
import { sloganAt } from '../slogan-words.js'

/** Minimum number of slogans in an advertisement; people use a single one about a shop, too. */
const FEWEST = 2
/** Maximum number of tokens between them: a sentence or two, and a link. */
const NEAR = 30

/** "Buy online at the lowest price - free shipping", "For all your roof needs call Ace, serving Split since 1999". */
export function findSlogans(scan: Scan): Found[] {
  const slogans = scan.once(slogansIn)
  const [first, last] = [slogans[0], slogans.at(-1)]
  if (slogans.length < FEWEST || first === undefined || last === undefined) return []
  const isSold = slogans.some((slogan) => isPushed(scan, slogan))
  const isFar = last[1] - first[0] > NEAR
  return !isSold || isFar || scan.once(isNarrated) || scan.once(isOfOthers)
    ? []
    : [[first[0], last[1]]]
}

/** The slogans of a comment in the order of the text. Three finders use them, so they are searched for once. */
export function slogansIn(scan: Scan): Found[] {
  return scan
    .all('slogan', 'take', 'call')
    .flatMap((i) => sloganAt(scan, i))
    .concat(scan.once(claimsIn))
    .sort(([a], [b]) => a - b)
}

/** Whether a slogan calls readers to buy, which no report does. */
export function isPushed(scan: Scan, [, last]: Found): boolean {
  return !TOLD.test(scan.word(last))
}

/** Ends of slogans that buyers use, too: the lowest price, free shipping, half price, a trial. */
const TOLD =
  /^(?:shipping|delivery|returns|price|prices|rates|sale|off|trial|warranty|guarantee|stock|free|us|this|today|until|till|from|start|starts|starting|begin|beginning|left|remaining|remain|available|contract|registration|commitment|fees|experience|sign|signup|included|cheaper|thousands)$/
