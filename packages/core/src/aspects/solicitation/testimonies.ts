/** What somebody is said to have brought about, a cure, a lover, money, fewer kilos, with whom to ask for the same. */
import { agentsIn } from './agents.js'
import { isSum } from './prices.js'
import type { Found, Scan } from './scan.js'

/** "Dr Moss brought my husband back, email him at …", "I put in $500 and got $4,000, she is on Telegram". */
export function findTestimony(scan: Scan): Found[] {
  if (scan.all('call', 'write').length === 0) return []
  const told = [
    ...scan.all('wonder').filter((i) => scan.isNews(i, 'wonder')),
    ...wonBackAt(scan),
    ...multipliedAt(scan),
  ]
  const first = told[0]
  if (first === undefined) return []
  return agentsIn(scan).map(([from, to]): Found => {
    const isNear = Math.abs(from - first) < LONGEST
    return isNear ? [Math.min(from, first), Math.max(to, first)] : [from, to]
  })
}

/** Tokens of a testimony at most. */
const LONGEST = 60

const BRINGS = /^(?:brought|bring|brings|bringing|got|get|won|made|make|makes)$/
/** Tokens between what is brought about, and whom it befalls. */
const NEAR = 5

/** "brought my husband back", "got her to come home", "restored my marriage". */
function wonBackAt(scan: Scan): number[] {
  if (scan.all('partner').length === 0) return []
  const isLoved = (i: number) => scan.is(i, 'partner') || /^(?:him|her)$/.test(scan.word(i))
  return scan.all('returned').filter((i) => {
    if (/^(?:restored|reunited)$/.test(scan.word(i))) return scan.after(i, NEAR, isLoved) >= 0
    // Husbands come home by themselves; who tells of spells was left, and has them back.
    const isBrought =
      scan.before(i, NEAR, (j) => BRINGS.test(scan.word(j))) >= 0 ||
      (scan.word(i + 1) === 'to' && scan.word(i + 2) === 'me')
    return isBrought && scan.before(i, NEAR, isLoved) >= 0
  })
}

const PUT_IN = /^(?:invest|invested|investment|put|deposit|deposited|started|traded|turned)$/
const GOT_OUT =
  /^(?:received|receive|got|withdrew|withdraw|earned|made|paid|grew|into|became|returned|profit|back)$/
/** Tokens from one sum to the other. */
const APART = 14

/** "invested $700 and received $9,200": a smaller sum became a larger one. */
function multipliedAt(scan: Scan): number[] {
  const sums = scan.tokens.flatMap(({ index }) => (isSum(scan, index) ? index : []))
  return sums.filter((sum, k) => {
    const next = sums[k + 1]
    if (next === undefined || next - sum > APART) return false
    const isPut = scan.before(sum, NEAR, (j) => PUT_IN.test(scan.word(j))) >= 0
    const isGot = scan.before(next, next - sum, (j) => GOT_OUT.test(scan.word(j))) >= 0
    return isPut && isGot && valueAt(scan, next) > valueAt(scan, sum)
  })
}

function valueAt({ tokens }: Scan, i: number): number {
  const number = tokens[i]?.kind === 'number' ? tokens[i] : tokens[i + 1]
  return Number(number?.value.replace(/[^\d.]/g, ''))
}

const LOST = /^(?:lost|lose|losing|dropped|shed|down)$/
/** Tokens from a result to the words that offer it. */
const OFFERED = 30

/** "I lost 6 kilos, ask me how!", "down two sizes, message me if you want to know how". */
export function findResult(scan: Scan): Found[] {
  if (scan.all('weight').length === 0) return []
  const offers = scan.all('mine').flatMap((i) => offerAt(scan, i))
  return offers.flatMap(([from, to]): Found[] => {
    for (let unit = from - 1; unit >= Math.max(0, from - OFFERED); unit -= 1) {
      const lost = scan.is(unit, 'weight') ? lossBefore(scan, unit) : -1
      if (lost >= 0) return [[lost, to]]
    }
    return []
  })
}

/** The "lost" of "lost 6 kilos"; -1 for none. */
function lossBefore(scan: Scan, unit: number): number {
  const isCounted = scan.tokens[unit - 1]?.pos === 'NUM' || scan.tokens[unit - 1]?.kind === 'number'
  return isCounted ? scan.before(unit, NEAR, (j) => LOST.test(scan.word(j))) : -1
}

/** "ask me how", and not "ask me how I know"; "dm me and I tell you where to order". */
function offerAt(scan: Scan, me: number): Found[] {
  if (scan.word(me) !== 'me') return []
  if (scan.word(me - 1) === 'ask') {
    return scan.word(me + 1) === 'how' && !scan.isWordBefore(me + 1, me + 2)
      ? [[me - 1, me + 1]]
      : []
  }
  if (!scan.is(me - 1, 'call') || !scan.asks(me - 1)) return []
  const how = scan.after(me, 12, (j) => /^(?:how|where|details|info)$/.test(scan.word(j)))
  return how < 0 ? [] : [[me - 1, how]]
}
