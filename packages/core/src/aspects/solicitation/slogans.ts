/** What only advertisements say, in whatever words the story has. */

import { claimsIn } from './claims.js'
import { isNarrated, isOfOthers } from './narrators.js'
import { isAmount, isCode, isPercent } from './prices.js'
import type { Found, Scan } from './scan.js'

/** Slogans of one advertisement, at least; one alone is told of a shop as well. */
const FEWEST = 2
/** Tokens between them: a sentence or two, and a link. */
const NEAR = 30

/** "Buy online at the lowest price - free shipping", "For all your roof needs call Ace, serving Split since 1999". */
export function findSlogans(scan: Scan): Found[] {
  const slogans = slogansIn(scan)
  const [first, last] = [slogans[0], slogans.at(-1)]
  if (slogans.length < FEWEST || first === undefined || last === undefined) return []
  const isSold = slogans.some((slogan) => isPushed(scan, slogan))
  const isFar = last[1] - first[0] > NEAR
  return !isSold || isFar || isNarrated(scan) || isOfOthers(scan) ? [] : [[first[0], last[1]]]
}

/** All of them, from first to last. */
export function slogansIn(scan: Scan): Found[] {
  return scan
    .all('slogan', 'take', 'call')
    .flatMap((i) => sloganAt(scan, i))
    .concat(claimsIn(scan))
    .sort(([a], [b]) => a - b)
}

/** Whether it calls the reader to buy: nobody tells of that. */
export function isPushed(scan: Scan, [, last]: Found): boolean {
  return !TOLD.test(scan.word(last))
}

/** Ends of slogans that buyers tell of as well: the lowest price, free shipping, half price, a trial. */
const TOLD =
  /^(?:shipping|delivery|returns|price|prices|rates|sale|off|trial|warranty|guarantee|stock|free|us|this|today|until|till|from|start|starts|starting|begin|beginning|left|remaining|remain|available|contract|registration|commitment|fees|experience|sign|signup|included|cheaper|thousands)$/

const NOW = /^(?:online|now|today)$/
const CHEAP = /^(?:lowest|best|cheapest|affordable|unbeatable|competitive|wholesale|half)$/

function sloganAt(scan: Scan, i: number): Found[] {
  const before = scan.word(i - 1)
  switch (scan.word(i)) {
    case 'shipping':
    case 'delivery':
    case 'quote':
    case 'quotes':
    case 'estimate':
    case 'estimates':
    case 'consultation':
    case 'trial':
    case 'audit':
    case 'demo':
    case 'samples':
    case 'returns':
      return isFree(scan, i)
    case 'price':
    case 'prices':
    case 'rates':
    case 'plans':
    case 'packages':
      return CHEAP.test(before) ? [[i - 1, i]] : startAt(scan, i)
    case 'guaranteed':
      return /^(?:satisfaction|results)$/.test(before) ? [[i - 1, i]] : []
    case 'needs':
      return needsAt(scan, i)
    case 'serving': {
      const since = scan.after(i, 6, (j) => scan.word(j) === 'since')
      return since >= 0 && scan.tokens[since + 1]?.kind === 'number' ? [[i, since + 1]] : []
    }
    default:
      return termsAt(scan, i)
  }
}

/** "plans from $9.99", "prices starting at £4" */
function startAt(scan: Scan, i: number): Found[] {
  const isFrom = /^(?:from|start|starts|starting|begin|beginning)$/.test(scan.word(i + 1))
  const isPrice = (j: number) => isAmount(scan, j) || scan.tokens[j]?.kind === 'number'
  return isFrom && scan.after(i + 1, 3, isPrice) >= 0 ? [[i, i + 1]] : []
}

/** "free shipping", "delivery is free" */
function isFree(scan: Scan, i: number): Found[] {
  if (scan.word(i - 1) === 'free') return [[i - 1, i]]
  return /^(?:is|are)$/.test(scan.word(i + 1)) && scan.word(i + 2) === 'free' ? [[i, i + 2]] : []
}

/** "for all your plumbing needs" */
function needsAt(scan: Scan, i: number): Found[] {
  const your = scan.before(i, 8, (j) => scan.word(j) === 'your')
  return scan.word(your - 1) === 'all' && scan.word(your - 2) === 'for' ? [[your - 2, i]] : []
}

/** The terms of a sale: what is cut, what is given, how long it lasts. */
function termsAt(scan: Scan, i: number): Found[] {
  const before = scan.word(i - 1)
  switch (scan.word(i)) {
    case 'off':
      return isPercent(before) ? [[i - 2, i]] : []
    case 'sale':
      return before === 'on' ? [[i - 1, i]] : []
    case 'warranty':
    case 'guarantee':
      return yearsAt(scan, i)
    case 'free':
      return freeAt(scan, i)
    case 'us':
      return before === 'on' ? firstAt(scan, i) : []
    case 'stock':
    case 'stocks':
    case 'supplies':
    case 'discount':
    case 'offer':
      return stockAt(scan, i)
    case 'list':
      return before === 'price' && scan.is(i - 2, 'mine') ? [[i - 2, i]] : []
    case 'code':
      return isCode(scan, i + 1) ? [[i, i + 1]] : []
    case 'commissions':
    case 'bookings':
    case 'slots':
    case 'orders':
      return openAt(scan, i)
    default:
      return signAt(scan, i)
  }
}

/** What is put on signs: whom a trade serves, and that it can be trusted. */
function signAt(scan: Scan, i: number): Found[] {
  const before = scan.word(i - 1)
  switch (scan.word(i)) {
    case 'insured':
      return before === 'fully' ? [[i - 1, i]] : []
    case 'makes':
      return before === 'all' ? [[i - 1, i]] : []
    case 'small':
      return before === 'too' && scan.word(i - 3) === 'no' ? [[i - 3, i]] : []
    case 'charge':
    case 'fee':
    case 'obligation':
      return noneAt(scan, i)
    default:
      return orderAt(scan, i)
  }
}

/** "a two-year warranty" */
function yearsAt(scan: Scan, i: number): Found[] {
  const years = scan.before(i, 4, (j) => scan.tokens[j]?.pos === 'NUM')
  return years < 0 ? [] : [[years, i]]
}

/** "buy two, get one free", "the first lesson is free", "free until Sunday" */
function freeAt(scan: Scan, i: number): Found[] {
  const get = scan.before(i, 3, (j) => scan.word(j) === 'get')
  const buy = get < 0 ? -1 : scan.before(get, 5, (j) => scan.word(j) === 'buy')
  // Both its verbs call, so that it is a slogan that nobody tells of.
  if (buy >= 0) return [[buy, i - 1]]
  const months = scan.before(i, 1, (j) => /^(?:days|weeks|months)$/.test(scan.word(j)))
  if (months >= 0 && scan.tokens[months - 1]?.pos === 'NUM') return [[months - 1, i]]
  const isBrief = /^(?:this|today|until|till)$/.test(scan.word(i + 1))
  return isBrief ? [[i, i + 1]] : firstAt(scan, i)
}

/** "first 14 days are free", "the first month is on us", "first call free" */
function firstAt(scan: Scan, i: number): Found[] {
  const isFirst = (j: number) => scan.word(j) === 'first'
  const counted = scan.word(i) === 'free' ? scan.before(i, 3, isFirst) : -1
  if (counted >= 0) return [[counted, i]]
  const is = scan.before(i, 2, (j) => /^(?:is|are)$/.test(scan.word(j)))
  const first = is < 0 ? -1 : scan.before(is, 3, isFirst)
  return first < 0 ? [] : [[first, i]]
}

/** "while stocks last", "before stocks run out", "in stock" */
function stockAt(scan: Scan, i: number): Found[] {
  const from = scan.before(i, 3, (j) => /^(?:while|before)$/.test(scan.word(j)))
  if (from >= 0 && /^(?:last|lasts|run|ends)$/.test(scan.word(i + 1))) return [[from, i + 1]]
  return scan.word(i) === 'stock' && scan.word(i - 1) === 'in' ? [[i - 1, i]] : []
}

/** "no call-out charge", "no obligation" */
function noneAt(scan: Scan, i: number): Found[] {
  const none = scan.before(i, 4, (j) => scan.word(j) === 'no')
  return none < 0 ? [] : [[none, i]]
}

/** "commissions are open", "slots open for March" */
function openAt(scan: Scan, i: number): Found[] {
  const open = scan.after(i, 2, (j) => scan.word(j) === 'open')
  return open < 0 ? [] : [[i, open]]
}

/** "buy online", "order now", "call us today" */
function orderAt(scan: Scan, i: number): Found[] {
  const isUs = /^(?:us|yours?)$/.test(scan.word(i + 1))
  const end = isUs ? i + 2 : i + 1
  const isOrder = NOW.test(scan.word(end)) && (isUs || !scan.is(i, 'call'))
  return isOrder && scan.asks(i) ? [[i, end]] : []
}
