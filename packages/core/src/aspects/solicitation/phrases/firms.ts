/** Firms that advertise in the third person. */
import { claimsIn } from '../claims.js'
import { addressesIn } from '../hosts.js'
import { isNarrated, isOfOthers, isOfPersons } from '../narrators.js'
import { isName, PAST } from '../owners.js'
import { isAmount } from '../prices.js'
import type { Found, Scan } from '../scan.js'

/** Maximum number of tokens from what a firm does to its price. */
const TO_PRICE = 14

/**
 * Finds firms that say what they do for readers: "Bagaway takes your hedge clippings for £3 a sack, see
 * bagaway.example", "We run your payroll". Other comments say "I" and "they".
 */
export function findFirm(scan: Scan): Found[] {
  const yours = scan.all('yours')
  if (scan.once(isNarrated) || scan.once(isOfOthers) || scan.once(isOfPersons)) return []
  const isFound = scan.once(addressesIn).length > 0 || scan.once(claimsIn).length > 0
  return yours.flatMap((your): Found[] => {
    const verb = scan.before(your, 2, (j) => isDone(scan, j))
    if (verb < 0 || !isName(scan, verb - 1)) return []
    const price = scan.after(your, TO_PRICE, (j) => isAmount(scan, j))
    return price >= 0 && (isFound || isAfterCry(scan, verb - 1)) ? [[verb - 1, price + 1]] : []
  })
}

/** Whether a verb is in the present, "takes"; the past reports. */
function isDone(scan: Scan, i: number): boolean {
  return /s$/.test(scan.word(i)) && scan.tokens[i]?.pos === 'VERB' && !PAST.test(scan.word(i))
}

/** Whether an exclamation turns readers to a firm: "Forget the council! Lagwell …". */
function isAfterCry({ tokens }: Scan, firm: number): boolean {
  return /^[!?]$/.test(tokens[firm - 1]?.value ?? '')
}

/** "rent a bike with Wheelio, first ride is on us" */
export function findTreat(scan: Scan): Found[] {
  return scan.all('slogan').flatMap((us): Found[] => {
    if (scan.word(us) !== 'us' || scan.word(us - 1) !== 'on') return []
    const first = scan.before(us, 8, (j) => scan.word(j) === 'first')
    const house = first < 0 ? -1 : scan.before(first, 8, (j) => isHouse(scan, j))
    return house < 0 ? [] : [[house, us]]
  })
}

/** "with Wheelio" */
function isHouse(scan: Scan, i: number): boolean {
  return /^(?:with|at|from|to)$/.test(scan.word(i)) && isName(scan, i + 1)
}
