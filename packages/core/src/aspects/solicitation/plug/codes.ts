/** Codes that lower a price, and are given out. */
import { isPercent } from '../prices.js'
import type { Found, Scan } from '../scan.js'

/** Tokens from a code to what it saves, or to what is said against it. */
const NEAR = 14

/** Letters and digits of a code. */
const CODE = /^(?=.*[A-Z])[A-Z\d-]{4,}$/
const GIVEN = /^(?:with|use|code|enter|type|put|quote)$/
const SAVES = /^(?:off|free|discount|less|cheaper|half)$/
const TOLD = /^(?:i|we|used|tried|entered|fails?|failed|shows?|showed)$/

/**
 * "use the code FAMILY15", "with STUDIO30 you get a month off"; a code that was used is told, one that fails is
 * complained of, and one that saves nothing is of a machine: so it is looked for beside what it saves.
 */
export function codesIn(scan: Scan): Found[] {
  return scan.all('dealt').flatMap((i): Found[] => {
    if (!SAVES.test(scan.word(i)) && !isPercent(scan.word(i - 1))) return []
    const isGiven = (j: number) => isCode(scan, j) && !isRefused(scan, j)
    const code = [scan.after(i, NEAR, isGiven), scan.before(i, NEAR, isGiven)].find((j) => j >= 0)
    return code === undefined ? [] : [[code, code]]
  })
}

function isCode(scan: Scan, i: number): boolean {
  const isShaped = CODE.test(scan.tokens[i]?.value ?? '')
  return isShaped && GIVEN.test(scan.word(i - 1)) && !scan.isKnown(i)
}

function isRefused(scan: Scan, code: number): boolean {
  const isNo = (j: number) => /^(?:n't|not|never|expired|failed)$/.test(scan.word(j))
  const isTold = (j: number) => TOLD.test(scan.word(j))
  return scan.before(code, 4, isTold) >= 0 || scan.after(code, NEAR, isNo) >= 0
}
