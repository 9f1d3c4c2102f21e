/** Discount codes that are given out. */
import { WordSet } from '../../../text/words/facet.js'
import type { Found, Scan } from '../scan.js'
import { indicesOf } from './by-word.js'
import { isBarePrice } from './deals.js'

/** Maximum number of tokens from a code to what it saves, or to what is said against it. */
const NEAR = 14

/** Form of a code: capitals and digits. */
const CODE = /^(?=.*[A-Z])[A-Z\d-]{4,}$/
const GIVEN = /^(?:with|use|code|enter|type|put|quote)$/
/** Places where codes are accepted: "LOAF20 at the checkout". */
const TAKEN = /^(?:checkout|till|basket)$/
const SAVES = WordSet.of('off free discount less cheaper half for')
const TOLD = /^(?:i|we|used|tried|entered|fails?|failed|shows?|showed)$/

/**
 * Finds codes together with what they save: "use the code FAMILY15", "with STUDIO30 you get a month off". Other codes
 * were used, in a report, or fail, in a complaint, or belong to a machine.
 */
export function codesIn(scan: Scan): Found[] {
  return indicesOf(scan, SAVES).flatMap((i): Found[] => {
    if (scan.word(i) === 'for' && !isBarePrice(scan, i + 1)) return []
    const isGiven = (j: number) => isCode(scan, j) && !isRefused(scan, j)
    const code = [scan.after(i, NEAR, isGiven), scan.before(i, NEAR, isGiven)].find((j) => j >= 0)
    return code === undefined ? [] : [[code, code]]
  })
}

function isCode(scan: Scan, i: number): boolean {
  if (!CODE.test(scan.tokens[i]?.value ?? '')) return false
  // A code may be a word of the story in capitals.
  if (scan.word(i - 1) === 'code') return true
  const isGiven = GIVEN.test(scan.word(i - 1)) || isTaken(scan, i)
  return isGiven && !scan.isKnown(i)
}

/** "LOAF20 at the checkout", "LOAF20 at checkout" */
function isTaken(scan: Scan, i: number): boolean {
  return scan.word(i + 1) === 'at' && scan.after(i + 1, 2, (j) => TAKEN.test(scan.word(j))) >= 0
}

function isRefused(scan: Scan, code: number): boolean {
  // "Not sure how long it lasts" urges readers on.
  const isNo = (j: number) =>
    /^(?:n't|not|never|expired|failed)$/.test(scan.word(j)) && scan.word(j + 1) !== 'sure'
  const isTold = (j: number) => TOLD.test(scan.word(j))
  return scan.before(code, 4, isTold) >= 0 || scan.after(code, NEAR, isNo) >= 0
}
