/** What readers would pay or save: reduced prices, free things, few places, and how long the offer lasts. */
import { all } from '../cues.js'
import { CURRENCIES, isAmount, isCount, isCurrency, isPercent } from '../prices.js'
import type { Scan } from '../scan.js'
import { ANY, beside } from './by-word.js'
import { DEAL } from './cue.js'

/** Maximum number of tokens from a word to the one that it belongs with. */
const NEAR = 6

const SENDS = /^(?:ship|ships|deliver|delivers|post|posts)$/

/** Words of a deal; for money that grew, see gains.ts. */
export const DEALS = [
  ...all('off', offAt),
  ...all('less', (scan, i) => (isLess(scan, i) ? DEAL.cut : 0)),
  ...all('half', beside(ANY, /^price$/, DEAL.cut)),
  ...all('cheaper', beside(ANY, /^if$/, DEAL.cut)),
  ...all('discount discounts clearance cashback bogof', () => DEAL.cut),
  ...all(
    'price',
    beside(
      /^(?:introductory|launch|spring|opening|bird|special|staff|trade|mates)$/,
      ANY,
      DEAL.cut,
    ),
  ),
  ...all('credit bonus', (scan, i) => (hasSumBefore(scan, i) ? DEAL.offer : 0)),
  ...all('obligation strings', beside(/^no$/, ANY, DEAL.offer)),
  ...all('sold selling', beside(ANY, /^(?:out|fast)$/, DEAL.time)),
  ...all('offer', beside(/^on$/, ANY, DEAL.cut)),
  ...all('offer', beside(/^(?!on$)/, /^on$/, DEAL.offer)),
  ...all('deal', beside(ANY, /^on$/, DEAL.cut)),
  ...all('sale', beside(ANY, /^(?:on|at|is|ends|until|till)$/, DEAL.cut)),
  ...all('down', downAt),
  ...all('first', firstAt),
  ...all('instead', (scan, i) => (isReduced(scan, i) ? DEAL.offer : 0)),
  ...all('cheap', beside(ANY, /^(?:and|,)$/, DEAL.price)),
  ...all('back', beside(/^money$/, ANY, DEAL.offer)),
  ...all('anywhere', beside(SENDS, ANY, DEAL.offer)),
  ...all('nothing', nothingAt),
  ...all('rate', beside(/^(?:reduced|good|special|better|discounted)$/, ANY, DEAL.cut)),
  ...all('under below', underAt),
  ...all('fee', (scan, i) => (isSpared(scan, i) ? DEAL.offer : 0)),
  ...all('postage', (scan, i) => (isOnlyPaid(scan, i) ? DEAL.offer : 0)),
  ...all('looking', (scan, i) => (isRecruiting(scan, i) ? DEAL.offer : 0)),
  ...all('anything', (scan, i) => (/^costs?$/.test(scan.word(i - 1)) ? DEAL.offer : 0)),
  ...all('sample samples taster', (scan, i) => (isForReader(scan, i) ? DEAL.offer : 0)),
  ...all('earn', (scan, i) => (isSideline(scan, i) ? DEAL.offer : 0)),
  ...all('room spaces', roomAt),
  ...all('throw throws', beside(ANY, /^in$/, DEAL.offer)),
  ...all('free', freeAt),
  ...all('left available open', leftAt),
  ...all('few couple handful', fewAt),
  ...all('charge', beside(/^no$/, ANY, DEAL.offer)),
  ...all('each', (scan, i) => (isCount(scan, i - 1) ? DEAL.price : 0)),
  ...all('only', onlyAt),
  ...all('for', forAt),
  ...all('until till til', untilAt),
  ...all('week weekend month', beside(/^this$/, ANY, DEAL.time)),
  ...all('moment minute', beside(/^the$/, ANY, DEAL.time)),
  ...all('now', nowAt),
  ...all('£ $ €', (scan, i) => (isAmount(scan, i) ? DEAL.price : 0)),
  ...all(CURRENCIES, (scan, i) => (isCurrency(scan, i) ? DEAL.price : 0)),
  ...all('lasts', (scan, i) => (scan.word(i - 2) === 'while' ? DEAL.time : 0)),
]

function isPrice(scan: Scan, i: number): boolean {
  return isCount(scan, i) || isAmount(scan, i)
}

/** "ten per cent" */
function isCent(scan: Scan, i: number): boolean {
  return scan.word(i) === 'cent' && scan.word(i - 1) === 'per'
}

const CUTS = /^(?:knock|knocks|take|takes|get|gets)$/

/**
 * "20% off", "£45 off", "two months off", "they take a bit off", "knocks something off", but not "took it off the
 * wall".
 */
function offAt(scan: Scan, i: number): number {
  const before = scan.word(i - 1)
  if (isPercent(before) || isCent(scan, i - 1)) return DEAL.cut
  if (isAmount(scan, i - 2) || isCurrency(scan, i - 1)) return DEAL.cut
  if (/^(?:bit|half|third|quarter)$/.test(before)) return DEAL.cut
  if (/^(?:months?|weeks?|nights?)$/.test(before)) return isCount(scan, i - 2) ? DEAL.cut : 0
  const isSum = before === 'something' || isPrice(scan, i - 1)
  return isSum && scan.before(i, NEAR, (j) => CUTS.test(scan.word(j))) >= 0 ? DEAL.cut : 0
}

/** "down to 11", but not "down to 3%". */
function downAt(scan: Scan, i: number): number {
  if (scan.word(i + 1) !== 'to' || !isPrice(scan, i + 2)) return 0
  return isPercent(scan.word(i + 3)) ||
    (scan.isWordBefore(i, i + 3) && scan.tokens[i + 3]?.pos === 'NOUN')
    ? 0
    : DEAL.cut
}

/** "was 89, now 49", "just now" */
function nowAt(scan: Scan, i: number): number {
  if (/^(?:just|right)$/.test(scan.word(i - 1))) return DEAL.time
  const isWas = (j: number) => scan.word(j) === 'was' && isPrice(scan, j + 1)
  return isPrice(scan, i + 1) && scan.before(i, NEAR, isWas) >= 0 ? DEAL.cut : 0
}

/** "50 euros of credit", "a £10 bonus" */
function hasSumBefore(scan: Scan, i: number): boolean {
  return scan.before(i, 4, (j) => isAmount(scan, j) || isCurrency(scan, j)) >= 0
}

/** "9 instead of 14" */
function isReduced(scan: Scan, i: number): boolean {
  if (scan.word(i + 1) !== 'of' || !isPrice(scan, i + 2)) return false
  return scan.before(i, NEAR, (j) => isCount(scan, j)) >= 0
}

const BEGUN =
  /^(?:month|months|week|weeks|year|visit|box|bottle|hour|ride|lesson|class|order|one|call|session|half|six|three|two)$/
const GIVEN = /^(?:free|nothing|half|away|us|me|him|her|them)$/
const TOLD = /^(?:was|were|had|did)$/

/** "first month free", "the first half hour is on him", "half for the first month"; buyers report what was free. */
function firstAt(scan: Scan, i: number): number {
  if (!BEGUN.test(scan.word(i + 1))) return 0
  const isGiven = (j: number) => {
    if (!GIVEN.test(scan.word(j)) || j === i + 1) return false
    return !/^(?:us|me|him|her|them)$/.test(scan.word(j)) || scan.word(j - 1) === 'on'
  }
  const given = [scan.after(i, NEAR, isGiven), scan.before(i, 3, isGiven)].find((j) => j >= 0)
  if (given === undefined) return 0
  const isTold = (j: number) => TOLD.test(scan.word(j))
  return scan.before(Math.max(i, given), NEAR, isTold) >= 0 ? 0 : DEAL.cut
}

/** "ten per cent less", "a tenner less" */
function isLess(scan: Scan, i: number): boolean {
  return isPercent(scan.word(i - 1)) || isCent(scan, i - 1) || isCurrency(scan, i - 1)
}

/** "you save the fee", "I don’t take a fee" */
function isSpared(scan: Scan, i: number): boolean {
  return scan.before(i, 4, (j) => /^(?:saves?|no|n't|without)$/.test(scan.word(j))) >= 0
}

/** "you pay just the postage" */
function isOnlyPaid(scan: Scan, i: number): boolean {
  return scan.before(i, 3, (j) => /^(?:just|only)$/.test(scan.word(j))) >= 0
}

/** "we are looking for a few more" */
function isRecruiting(scan: Scan, i: number): boolean {
  const isOurs = scan.before(i, 3, (j) => /^(?:we|i)$/.test(scan.word(j))) >= 0
  const isMany = (j: number) => /^(?:people|more|someone|somebody|testers)$/.test(scan.word(j))
  return isOurs && scan.word(i + 1) === 'for' && scan.after(i + 1, 3, isMany) >= 0
}

/** "under shop price", "below cost" */
function underAt(scan: Scan, i: number): number {
  return scan.after(i, 3, (j) => /^(?:price|cost|retail)$/.test(scan.word(j))) < 0 ? 0 : DEAL.cut
}

/** "send you a sample" */
function isForReader(scan: Scan, i: number): boolean {
  return scan.before(i, 4, (j) => scan.word(j) === 'you') >= 0
}

/** "how I earn a bit on the side" */
function isSideline(scan: Scan, i: number): boolean {
  return scan.after(i, 5, (j) => /^(?:side|extra|home|money)$/.test(scan.word(j))) >= 0
}

/** "I have room for two more" */
function roomAt(scan: Scan, i: number): number {
  return scan.word(i + 1) === 'for' && scan.after(i + 1, 4, (j) => scan.word(j) === 'more') >= 0
    ? DEAL.offer
    : 0
}

/** "for nothing", "nothing to pay", "it costs you nothing" */
function nothingAt(scan: Scan, i: number): number {
  if (scan.word(i + 1) === 'to' && scan.word(i + 2) === 'pay') return DEAL.offer
  if (scan.word(i - 1) === 'you') return /^costs?$/.test(scan.word(i - 2)) ? DEAL.cut : 0
  return /^(?:for|costs?)$/.test(scan.word(i - 1)) ? DEAL.offer : 0
}

const SAMPLE =
  /^(?:trial|tier|surveys?|checks?|quotes?|samples?|shipping|delivery|postage|months?|box|bottle|packet|visit|lesson|consultation|review|call|class|week|session|hour|estimates?|valuation|gift)$/
const SENT = /^(?:sends?|gives?|ships?|delivers?|posts?|postage|shipping|delivery)$/

/** "free surveys", "they ship free", "a few weeks free"; something free for all is a park. */
function freeAt(scan: Scan, i: number): number {
  if (/^(?:to|of|time|from)$/.test(scan.word(i + 1)) || scan.is(i - 1, 'mine')) return 0
  if (leftAt(scan, i) > 0 || isFewFree(scan, i)) return DEAL.offer
  const isSample =
    scan.after(i, 2, (j) => SAMPLE.test(scan.word(j))) >= 0 ||
    scan.before(i, NEAR, (j) => SENT.test(scan.word(j))) >= 0
  return isSample ? DEAL.offer : DEAL.loose
}

const PLACES =
  /^(?:weeks?|places?|rooms?|slots?|spots?|seats?|nights?|dates?|days?|copies|afternoons?|evenings?|mornings?)$/
const TIMES = /^(?:weeks?|nights?|days?)$/
const FEW = /^(?:few|couple|some|only|still|last)$/

/** "a few weeks free in September", "only two places left" */
function leftAt(scan: Scan, i: number): number {
  const places = scan.before(i, 2, (j) => PLACES.test(scan.word(j)))
  if (places < 0) return 0
  const isFew = (j: number) => FEW.test(scan.word(j)) || isCount(scan, j)
  return scan.before(places, 4, isFew) >= 0 ? DEAL.offer : 0
}

/** "still a few free weeks" */
function isFewFree(scan: Scan, i: number): boolean {
  return FEW.test(scan.word(i - 1)) && PLACES.test(scan.word(i + 1))
}

const HAS = /^(?:has|have|still|'ve|got|with|are)$/

/** "only a few left", "he has a couple of slots before Christmas"; "a few days before" is a time. */
function fewAt(scan: Scan, i: number): number {
  const places = scan.after(i, 2, (j) => PLACES.test(scan.word(j)) || scan.word(j) === 'left')
  if (places < 0 || TIMES.test(scan.word(places))) return 0
  const isHad = scan.before(i, 3, (j) => HAS.test(scan.word(j))) >= 0
  return isHad || scan.word(places) === 'left' ? DEAL.offer : 0
}

/** "takes only ten students" */
function onlyAt(scan: Scan, i: number): number {
  return scan.word(i - 1) === 'takes' && isCount(scan, i + 1) ? DEAL.offer : 0
}

/** "3 for 2", "two for 18", "ten for 12 quid", "get it for six"; a price for one fewer is a reduction. */
function forAt(scan: Scan, i: number): number {
  if (!isPrice(scan, i + 1)) return 0
  if (!isCount(scan, i - 1)) return isBarePrice(scan, i + 1) ? DEAL.price : 0
  const [gets, pays] = [scan.tokens[i - 1]?.value ?? '', scan.tokens[i + 1]?.value ?? '']
  const isOneLess = Number(gets) === Number(pays) + 1 || pays === 'one'
  return isOneLess ? DEAL.cut : DEAL.offer
}

/** Whether a number has no noun after it: a duration would have its unit. */
export function isBarePrice(scan: Scan, i: number): boolean {
  if (!isCount(scan, i)) return false
  return !scan.isWordBefore(i, i + 1) || /^(?:instead|or|and)$/.test(scan.word(i + 1))
}

const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|midnight|easter|christmas|january|february|march|april|june|july|august|september|october|november|december|end)$/

/** "until Sunday", "till the 30th", "until the end of the month" */
function untilAt(scan: Scan, i: number): number {
  const isEnd = (j: number) => DAY.test(scan.word(j)) || /^\d+(?:st|nd|rd|th)$/.test(scan.word(j))
  return scan.after(i, 2, isEnd) < 0 ? 0 : DEAL.time
}
