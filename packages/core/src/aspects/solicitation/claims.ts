/** What sellers claim about their offers, and how they press: few places, nothing to sign, money back, prices from. */
import { isNoun } from '../../text/token.js'
import { isAmount } from './prices.js'
import type { Found, Scan } from './scan.js'

type Claim = (scan: Scan, i: number) => Found[]

/** Claims by their last word, or by the word before a price. */
const CLAIMS: ReadonlyMap<string, Claim> = new Map<string, Claim>([
  ['left', placesAt],
  ['remaining', placesAt],
  ['remain', placesAt],
  ['available', placesAt],
  ['limited', limitedAt],
  ['contract', noneAt],
  ['registration', noneAt],
  ['commitment', noneAt],
  ['fees', noneAt],
  ['experience', noneAt],
  ['signup', noneAt],
  ['sign', noneAt],
  ['back', moneyBackAt],
  ['from', fromAt],
  ['included', includedAt],
  ['cheaper', cheaperAt],
  ['thousands', thousandsAt],
])

/** Finds claims: "3 spots left", "seats are limited", "no contract", "30 days money back", "rates from $25". */
export function claimsIn(scan: Scan): Found[] {
  return scan.all('claim').flatMap((i) => CLAIMS.get(scan.word(i))?.(scan, i) ?? [])
}

/** Finds claims that places are few, which hardly anybody but their seller makes. */
export function fewPlacesIn(scan: Scan): Found[] {
  return scan.all('claim').flatMap((i) => {
    const word = scan.word(i)
    return word === 'limited' ? limitedAt(scan, i) : placesAt(scan, i)
  })
}

/** "3 spots left", "only two places remain" */
function placesAt(scan: Scan, i: number): Found[] {
  if (!/^(?:left|remaining|remain|available)$/.test(scan.word(i))) return []
  const place = scan.before(i, 2, (j) => scan.is(j, 'spot'))
  const count = place < 0 ? -1 : scan.before(place, 2, (j) => isFew(scan, j))
  return count < 0 ? [] : [[count, i]]
}

/** "3", "few", "last" */
function isFew(scan: Scan, i: number): boolean {
  return scan.tokens[i]?.pos === 'NUM' || /^(?:few|last|trial)$/.test(scan.word(i))
}

/** "seats are limited", "limited places" */
function limitedAt(scan: Scan, i: number): Found[] {
  const place = scan.before(i, 3, (j) => scan.is(j, 'spot'))
  if (place >= 0) return [[place, i]]
  return scan.is(i + 1, 'spot') ? [[i, i + 1]] : []
}

/** "no contract", "no hidden fees", "no sign up" */
function noneAt(scan: Scan, i: number): Found[] {
  if (scan.word(i) === 'sign' && scan.word(i + 1) !== 'up') return []
  const none = scan.before(i, 2, (j) => scan.word(j) === 'no')
  return none < 0 ? [] : [[none, i]]
}

/** "30 days money back", but not "money back in full", which reports a refund. */
function moneyBackAt(scan: Scan, i: number): Found[] {
  if (scan.word(i - 1) !== 'money' || scan.word(i + 1) === 'in') return []
  const days = scan.before(i, 5, (j) => scan.tokens[j]?.pos === 'NUM')
  return days < 0 ? [] : [[days, i]]
}

/** "runs from £5", "rates from $25"; not "rose from £5", "from £5 to £7". */
function fromAt(scan: Scan, i: number): Found[] {
  const amount = scan.after(i, 2, (j) => isAmount(scan, j))
  if (amount < 0 || !isNoun(scan.tokens[i - 1])) return []
  return scan.after(amount, 4, (j) => /^(?:to|-|–)$/.test(scan.word(j))) < 0 ? [[i, i]] : []
}

/** "permits included" without a verb; a full sentence reports. */
function includedAt(scan: Scan, i: number): Found[] {
  const isListed = scan.tokens[i - 1]?.pos === 'NOUN' && !scan.isWordBefore(i, i + 1)
  return isListed && !scan.isWordBefore(i, i - 2) ? [[i - 1, i]] : []
}

/** "40% cheaper" */
function cheaperAt(scan: Scan, i: number): Found[] {
  const isCounted = scan.word(i) === 'cheaper' && /^(?:%|percent)$/.test(scan.word(i - 1))
  return isCounted ? [[i - 2, i]] : []
}

/** "has helped thousands of families", "loved by thousands" */
function thousandsAt(scan: Scan, i: number): Found[] {
  const won = scan.before(i, 3, (j) => /^(?:helped|trusted|loved|served)$/.test(scan.word(j)))
  return won < 0 ? [] : [[won, i]]
}
