/** Who tells of traders, or points to the goods of others: they offer nothing themselves. */
import type { Scan } from './scan.js'

/** "I had to call the insurance company": who tells of traders is none. */
export function isNarrated(scan: Scan): boolean {
  return scan
    .all('teller')
    .some(
      (i) =>
        /^(?:i|he|she|they)$/.test(scan.word(i)) &&
        (/^(?:was|were|had|did|took|told|said|paid|got|went)$/.test(scan.word(i + 1)) ||
          (scan.tokens[i + 1]?.pos === 'VERB' && /ed$/.test(scan.word(i + 1)))),
    )
}

/** "I", "me", "they": neighbours say so, and a firm that speaks of itself does not. */
export function isOfPersons(scan: Scan): boolean {
  return scan.all('teller', 'mine').some((i) => /^(?:i|me|my|they)$/.test(scan.word(i)))
}

/** "they have taps at 20% off", "their outlet": who points to the goods of others offers none. */
export function isOfOthers(scan: Scan): boolean {
  return scan.tokens.some(
    ({ index, lexeme: { normal } }) =>
      normal === 'their' ||
      (normal === 'they' && /^(?:have|sell|offer|do|give|ask)$/.test(scan.word(index + 1))),
  )
}
