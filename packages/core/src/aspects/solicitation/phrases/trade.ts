/** Advertisements: promises of money, sales, telephone numbers. */
import { type Token, tokensIn } from '../../../text/token.js'
import { addressesIn } from '../hosts.js'
import type { Part } from '../lexicon.js'
import { isNarrated } from '../narrators.js'
import { endOfPhone } from '../phones.js'
import { endOfAmount, isAmount } from '../prices.js'
import { type Found, type Scan, STRONG_TIE } from '../scan.js'

/** "earn money at home", "get free gift cards", "need money?". */
export function findMoney(scan: Scan): Found[] {
  // What earns money in the story is not a promise.
  if (!scan.isAstray(STRONG_TIE)) return []
  return scan.all('gain').flatMap((i): Found[] => {
    if (!isPromised(scan, i)) return []
    if (scan.word(i) === 'get' && scan.word(i + 1) === 'paid') return [[i, i + 1]]
    const money = scan.after(i, 5, (j) => scan.isNews(j, 'money') || isAmount(scan, j))
    if (money < 0) return []
    const between = (words: RegExp) =>
      scan.before(money, money - i - 1, (j) => words.test(scan.word(j))) >= 0
    if (between(scan.word(i) === 'need' ? /^(?:the|that|this)$/ : KNOWN)) return []
    return between(FREE) || /^(?:earn|win|need|make)$/.test(scan.word(i))
      ? [[i, endOfAmount(scan, money)]]
      : []
  })
}

/** "earn", "you can earn", "how to earn", but not "they earn", "you don't need", "we all get paid". */
function isPromised(scan: Scan, i: number): boolean {
  if (scan.asks(i)) return scan.before(i, 8, (j) => scan.is(j, 'teller')) < 0
  return scan.word(i - 1) === "'ll" && scan.word(i - 2) === 'you'
}

/** Words before money that has been mentioned, and is not promised: "need the card", "make sure your salary". */
const KNOWN = /^(?:your|his|her|their|sure)$/

const FREE = /^(?:free|easy|extra|real|online)$/

/**
 * Maximum number of words beside a sale for it to be the purpose of the comment, and of words after a price that still
 * belong to it.
 */
const BESIDE = 12
const OF_PRICE = 4

/**
 * Finds sales: "I sell covers for 3 dollars". Somebody who says more talks about a trade, unless readers can act on it.
 */
export function findSale(scan: Scan): Found[] {
  const sales = scan.all('sell')
  if (sales.length === 0 || scan.once(isNarrated)) return []
  const isPrice = (j: number) => scan.isNews(j, 'money') || isAmount(scan, j)
  const isReached =
    scan.once(addressesIn).length > 0 ||
    scan.signs().some((i) => scan.tokens[i]?.kind !== 'number') ||
    scan.all('call').some((i) => scan.asks(i))
  return sales.flatMap((i): Found[] => {
    const isSeller = /^(?:i|we|am|are|'m|'re)$/.test(scan.word(i - 1))
    const price = isSeller
      ? scan.after(i, 24, (j) => isPrice(j) || scan.tokens[j]?.pos === 'PRON')
      : -1
    if (price < 0 || !isPrice(price)) return []
    const sale: Found = [i - 1, endOfAmount(scan, price)]
    return isReached || isAlone(scan, sale) ? [sale] : []
  })
}

/** Whether hardly anything stands beside a stretch, and its sentence ends with it. */
function isAlone({ tokens }: Scan, [first, last]: Found): boolean {
  const isWord = ({ kind }: Token) => kind === 'word'
  const goesOn = tokens.slice(last + 1, last + 40)
  const rest = goesOn.filter((token) => isWord(token) && token.sentence === tokens[last]?.sentence)
  const all = tokens.length <= 80 ? tokens.filter(isWord).length : Infinity
  const inside = tokens.slice(first, last + 1).filter(isWord).length
  return rest.length <= OF_PRICE && all - inside <= BESIDE
}

/** "customer support number", "WhatsApp me". */
export function findContact(scan: Scan): Found[] {
  const isNumber = (i: number) => /^(?:number|numbers|helpline|hotline)$/.test(scan.word(i))
  const isWay = (i: number) =>
    scan.tokens[i]?.kind === 'number' || /^(?:me|us|\+|number)$/.test(scan.word(i))
  return scan.all('service', 'call').flatMap((i): Found[] => {
    const isApp = scan.word(i) === 'whatsapp' && speaksOfTrade(scan)
    const to = isApp
      ? scan.after(i, 4, isWay)
      : scan.isNews(i, 'service')
        ? scan.after(i, 3, isNumber)
        : -1
    return to >= 0 ? [[scan.startOf(i), endOfPhone(scan, to)]] : []
  })
}

const PHONE = /(?<![\w.,:/-])(?:\+\s?|\()?\d[\d\s()–-]{8,}\d(?![\w.,:/-]\d)/g
const DATE = /\d{4}-\d{2}-\d{2}/

/** Finds a telephone number in a comment about a trade: neighbours and the council have one, too. */
export function findPhone(scan: Scan): Found[] {
  const { tokens, text } = scan
  if (!scan.has('call', 'service') || !speaksOfTrade(scan)) return []
  return Array.from(text.matchAll(PHONE)).flatMap(({ 0: phone, index }): Found[] => {
    const digits = phone.replace(/\D/g, '').length
    if (digits < 10 || digits > 15 || !/\D/.test(phone.trim()) || DATE.test(phone)) return []
    const inside = tokensIn(tokens, index, index + phone.length)
    const [first, last] = [inside[0], inside.at(-1)]
    return first === undefined || last === undefined || first.code || first.quoted
      ? []
      : [[scan.startOf(first.index), last.index]]
  })
}

/** Number of trade words above chance. */
const TRADE_WORDS = 2

/**
 * Whether a comment speaks of a trade: a neighbour gives things away and has a number; a trade has wares, premises, its
 * own line, or a cure.
 */
function speaksOfTrade(scan: Scan): boolean {
  if (scan.all('cure').some((i) => scan.isNews(i, 'cure')) || isTrader(scan)) return true
  const words = scan
    .all('service', 'trade', 'bargain', 'riches', 'money')
    .filter((i) => !scan.isKnown(i) && scan.word(i) !== 'free')
  return new Set(words.map((i) => scan.word(i))).size >= TRADE_WORDS
}

const LINE = /^(?:number|line|helpline|hotline|whatsapp)$/
const HOUSE =
  /^(?:firm|company|business|practice|studio|workshop|agency|salon|garage|clinic|shop|store)$/

/** "our toll-free number", "our helpline", "our firm", "my salon" */
function isTrader(scan: Scan): boolean {
  return scan.all('mine').some((i) => {
    const whose = scan.word(i)
    const isIts = (words: RegExp) => scan.after(i, 4, (j) => words.test(scan.word(j))) >= 0
    return (whose === 'our' && isIts(LINE)) || (/^(?:our|my)$/.test(whose) && isIts(HOUSE))
  })
}

/** Minimum density and number of an advertisement's words. */
const LEAST_DENSITY = 1 / 8
const LEAST_WEIGHT = 5

/** Finds small advertisements, by words for the goods, their praise, and how to get them. */
export function findOffer(scan: Scan): Found[] {
  // "My company" is where somebody works.
  const isSold = (i: number, part: Part) => scan.isNews(i, part) && scan.word(i - 1) !== 'my'
  const count = (part: Part) =>
    new Set(
      scan
        .all(part)
        .filter((i) => isSold(i, part))
        .map((i) => scan.word(i)),
    ).size
  const [service, trade, bargain, call] = [
    count('service'),
    count('trade'),
    count('bargain'),
    count('call'),
  ]
  const weight = service + 1.5 * trade + bargain + 1.5 * call
  const isTrader = (call > 0 && service + trade > 1) || (trade > 1 && bargain > 0)
  if (!isTrader || weight < Math.max(LEAST_WEIGHT, scan.tokens.length * LEAST_DENSITY)) return []
  if (scan.once(isNarrated)) return []
  const words = scan.all('service', 'trade', 'bargain', 'call')
  return [[words[0] as number, words.at(-1) as number]]
}
