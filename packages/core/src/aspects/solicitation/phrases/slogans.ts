/** What only advertisements say, in whatever words the story has. */
import { claimsIn } from '../claims.js'
import { isNarrated, isOfOthers } from '../narrators.js'
import type { Found, Scan } from '../scan.js'
import { sloganAt } from '../slogan-words.js'

/** Slogans of one advertisement, at least; one alone is told of a shop as well. */
const FEWEST = 2
/** Tokens between them: a sentence or two, and a link. */
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

/** The slogans of a comment by where they begin. Three finders read them, so they are looked for once. */
export function slogansIn(scan: Scan): Found[] {
  return scan
    .all('slogan', 'take', 'call')
    .flatMap((i) => sloganAt(scan, i))
    .concat(scan.once(claimsIn))
    .sort(([a], [b]) => a - b)
}

/** Whether it calls the reader to buy: nobody tells of that. */
export function isPushed(scan: Scan, [, last]: Found): boolean {
  return !TOLD.test(scan.word(last))
}

/** Ends of slogans that buyers tell of as well: the lowest price, free shipping, half price, a trial. */
const TOLD =
  /^(?:shipping|delivery|returns|price|prices|rates|sale|off|trial|warranty|guarantee|stock|free|us|this|today|until|till|from|start|starts|starting|begin|beginning|left|remaining|remain|available|contract|registration|commitment|fees|experience|sign|signup|included|cheaper|thousands)$/
