/** The last words of slogans, and what must stand before or after each to make it a slogan. */
import { isAmount, isCode, isCount, isPercent } from './prices.js'
import type { Found, Scan } from './scan.js'

type Slogan = (scan: Scan, i: number) => Found[]

const CHEAP = /^(?:lowest|best|cheapest|affordable|unbeatable|competitive|wholesale|half)$/

/** Slogans by their last word, or by the word before a price. */
const SLOGANS: ReadonlyMap<string, Slogan> = new Map<string, Slogan>([
  ['shipping', givenAt],
  ['delivery', givenAt],
  ['quote', givenAt],
  ['quotes', givenAt],
  ['estimate', givenAt],
  ['estimates', givenAt],
  ['consultation', givenAt],
  ['trial', givenAt],
  ['audit', givenAt],
  ['demo', givenAt],
  ['samples', givenAt],
  ['returns', givenAt],
  ['price', priceAt],
  ['prices', priceAt],
  ['rates', priceAt],
  ['plans', priceAt],
  ['packages', priceAt],
  ['guaranteed', behind(/^(?:satisfaction|results)$/)],
  ['needs', needsAt],
  ['serving', servingAt],
  ['off', offAt],
  ['sale', behind(/^on$/)],
  ['warranty', yearsAt],
  ['guarantee', yearsAt],
  ['free', freeAt],
  ['us', onUsAt],
  ['stock', stockAt],
  ['stocks', stockAt],
  ['supplies', stockAt],
  ['discount', stockAt],
  ['offer', stockAt],
  ['list', listAt],
  ['code', codeAt],
  ['commissions', openAt],
  ['bookings', openAt],
  ['slots', openAt],
  ['orders', openAt],
  ['insured', behind(/^fully$/)],
  ['makes', behind(/^all$/)],
  ['small', tooSmallAt],
  ['charge', noneAt],
  ['fee', noneAt],
  ['obligation', noneAt],
])

/** The slogan that a token ends, if any; a word that ends none may be the verb of a call to order. */
export function sloganAt(scan: Scan, i: number): Found[] {
  return (SLOGANS.get(scan.word(i)) ?? orderAt)(scan, i)
}

/** "results guaranteed", "on sale", "fully insured", "all makes" */
function behind(before: RegExp): Slogan {
  return (scan, i) => (before.test(scan.word(i - 1)) ? [[i - 1, i]] : [])
}

/** "lowest price", "plans from $9.99", "prices starting at £4" */
function priceAt(scan: Scan, i: number): Found[] {
  if (CHEAP.test(scan.word(i - 1))) return [[i - 1, i]]
  const isFrom = /^(?:from|start|starts|starting|begin|beginning)$/.test(scan.word(i + 1))
  const isPrice = (j: number) => isAmount(scan, j) || scan.tokens[j]?.kind === 'number'
  return isFrom && scan.after(i + 1, 3, isPrice) >= 0 ? [[i, i + 1]] : []
}

/** "for all your plumbing needs" */
function needsAt(scan: Scan, i: number): Found[] {
  const your = scan.before(i, 8, (j) => scan.word(j) === 'your')
  return scan.word(your - 1) === 'all' && scan.word(your - 2) === 'for' ? [[your - 2, i]] : []
}

/** "serving Split since 1999" */
function servingAt(scan: Scan, i: number): Found[] {
  const since = scan.after(i, 6, (j) => scan.word(j) === 'since')
  return since >= 0 && scan.tokens[since + 1]?.kind === 'number' ? [[i, since + 1]] : []
}

/** "20% off" */
function offAt(scan: Scan, i: number): Found[] {
  return isPercent(scan.word(i - 1)) ? [[i - 2, i]] : []
}

/** "a two-year warranty" */
function yearsAt(scan: Scan, i: number): Found[] {
  const years = scan.before(i, 4, (j) => scan.tokens[j]?.pos === 'NUM')
  return years < 0 ? [] : [[years, i]]
}

/** "the first month is on us" */
function onUsAt(scan: Scan, i: number): Found[] {
  return scan.word(i - 1) === 'on' ? firstAt(scan, i) : []
}

/** "while stocks last", "before stocks run out", "in stock" */
function stockAt(scan: Scan, i: number): Found[] {
  const from = scan.before(i, 3, (j) => /^(?:while|before)$/.test(scan.word(j)))
  if (from >= 0 && /^(?:last|lasts|run|ends)$/.test(scan.word(i + 1))) return [[from, i + 1]]
  return scan.word(i) === 'stock' && scan.word(i - 1) === 'in' ? [[i - 1, i]] : []
}

/** "my price list" */
function listAt(scan: Scan, i: number): Found[] {
  return scan.word(i - 1) === 'price' && scan.is(i - 2, 'mine') ? [[i - 2, i]] : []
}

/** "code SPRING50" */
function codeAt(scan: Scan, i: number): Found[] {
  return isCode(scan, i + 1) ? [[i, i + 1]] : []
}

/** "commissions are open", "slots open for March" */
function openAt(scan: Scan, i: number): Found[] {
  const open = scan.after(i, 2, (j) => scan.word(j) === 'open')
  return open < 0 ? [] : [[i, open]]
}

/** "no job too small" */
function tooSmallAt(scan: Scan, i: number): Found[] {
  return scan.word(i - 1) === 'too' && scan.word(i - 3) === 'no' ? [[i - 3, i]] : []
}

/** "no call-out charge", "no obligation" */
function noneAt(scan: Scan, i: number): Found[] {
  const none = scan.before(i, 4, (j) => scan.word(j) === 'no')
  return none < 0 ? [] : [[none, i]]
}

const NOW = /^(?:online|now|today)$/

/** "buy online", "order now", "call us today" */
function orderAt(scan: Scan, i: number): Found[] {
  const isUs = /^(?:us|yours?)$/.test(scan.word(i + 1))
  const end = isUs ? i + 2 : i + 1
  const isOrder = NOW.test(scan.word(end)) && (isUs || !scan.is(i, 'call'))
  return isOrder && scan.asks(i) ? [[i, end]] : []
}

/** Tokens that may stand between "free" and its noun: "free 14-day trial". */
const FOR_SO_LONG = /^(?:-|days?|weeks?|months?)$/

/** "free shipping", "a free 14-day trial", "delivery is free" */
function givenAt(scan: Scan, i: number): Found[] {
  const isBetween = (j: number) => FOR_SO_LONG.test(scan.word(j)) || isCount(scan, j)
  const before = scan.before(i, 5, (j) => !isBetween(j))
  if (before >= 0 && scan.word(before) === 'free') return [[before, i]]
  return /^(?:is|are)$/.test(scan.word(i + 1)) && scan.word(i + 2) === 'free' ? [[i, i + 2]] : []
}

/** "buy two, get one free", "the first lesson is free", "free until Sunday" */
function freeAt(scan: Scan, i: number): Found[] {
  const get = scan.before(i, 3, (j) => scan.word(j) === 'get')
  const buy = get < 0 ? -1 : scan.before(get, 5, (j) => scan.word(j) === 'buy')
  // Both verbs are calls, so this can only be a slogan.
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
