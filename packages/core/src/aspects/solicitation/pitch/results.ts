/** What a product is said to have done to a body, and how fast: "lost 15 kg in 4 weeks". */
import { isCount } from '../prices.js'
import type { Found, Scan } from '../scan.js'

/** Maximum number of tokens from a verb to its amount, and from there to the time it took. */
const NEAR = 4

export function resultsIn(scan: Scan): Found[] {
  return scan.all('result').flatMap((verb): Found[] => {
    const unit = scan.after(verb, NEAR, (j) => scan.is(j, 'weight') && isCount(scan, j - 1))
    const time = unit < 0 ? -1 : scan.after(unit, NEAR, (j) => isTime(scan, j))
    return time < 0 ? [] : [[verb, time]]
  })
}

/** Maximum number of tokens from the time to the product. */
const TO_MEANS = 6
const BY = /^(?:with|on|using|drinking|taking|eating|wearing|through|to)$/
const ONE = /^(?:this|these|that|one|a|an|my|some)$/

/** The product said to have caused it: "thanks to these gummies", "drinking this tea", "with one patch". */
export function meansIn(scan: Scan): Found[] {
  return scan.once(resultsIn).flatMap(([, time]): Found[] => {
    const by = scan.after(
      time,
      TO_MEANS,
      (j) => BY.test(scan.word(j)) && ONE.test(scan.word(j + 1)),
    )
    return by < 0 ? [] : [[by, by + 1]]
  })
}

function isTime(scan: Scan, i: number): boolean {
  return /^(?:days?|weeks?|months?)$/.test(scan.word(i)) && scan.word(i - 2) === 'in'
}
