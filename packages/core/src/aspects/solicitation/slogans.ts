/** What only advertisements say, in whatever words the story has. */
import type { Found, Scan } from './scan.js'
import { isNarrated } from './trade.js'

/** Slogans of one advertisement, at least; one alone is told of a shop as well. */
const FEWEST = 2
/** Tokens between them: a sentence or two, and a link. */
const NEAR = 30

/** "Buy online at the lowest price - free shipping", "For all your roof needs call Ace, serving Split since 1999". */
export function findSlogans(scan: Scan): Found[] {
  const slogans = scan
    .all('slogan', 'take', 'call')
    .flatMap((i) => sloganAt(scan, i))
    .sort(([a], [b]) => a - b)
  const [first, last] = [slogans[0], slogans.at(-1)]
  if (slogans.length < FEWEST || first === undefined || last === undefined) return []
  const isSold = slogans.some(([, at]) => !TOLD.test(scan.word(at)))
  const isFar = last[1] - first[0] > NEAR
  return !isSold || isFar || isNarrated(scan) ? [] : [[first[0], last[1]]]
}

/** Ends of slogans that buyers tell of as well: the lowest price, free shipping. */
const TOLD = /^(?:shipping|delivery|price|prices|rates)$/

const NOW = /^(?:online|now|today)$/
const CHEAP = /^(?:lowest|best|cheapest|affordable|unbeatable|competitive|wholesale)$/

function sloganAt(scan: Scan, i: number): Found[] {
  const word = scan.word(i)
  const before = scan.word(i - 1)
  switch (word) {
    case 'shipping':
    case 'delivery':
    case 'quote':
    case 'quotes':
    case 'estimate':
    case 'estimates':
    case 'consultation':
      return before === 'free' ? [[i - 1, i]] : []
    case 'price':
    case 'prices':
    case 'rates':
      return CHEAP.test(before) ? [[i - 1, i]] : []
    case 'guaranteed':
      return /^(?:satisfaction|results)$/.test(before) ? [[i - 1, i]] : []
    case 'needs':
      return needsAt(scan, i)
    case 'serving': {
      const since = scan.after(i, 6, (j) => scan.word(j) === 'since')
      return since >= 0 && scan.tokens[since + 1]?.kind === 'number' ? [[i, since + 1]] : []
    }
    default:
      return orderAt(scan, i)
  }
}

/** "for all your plumbing needs" */
function needsAt(scan: Scan, i: number): Found[] {
  const your = scan.before(i, 8, (j) => scan.word(j) === 'your')
  return scan.word(your - 1) === 'all' && scan.word(your - 2) === 'for' ? [[your - 2, i]] : []
}

/** "buy online", "order now", "call us today" */
function orderAt(scan: Scan, i: number): Found[] {
  const isUs = /^(?:us|yours?)$/.test(scan.word(i + 1))
  const end = isUs ? i + 2 : i + 1
  const isOrder = NOW.test(scan.word(end)) && (isUs || !scan.is(i, 'call'))
  return isOrder && scan.asks(i) ? [[i, end]] : []
}
