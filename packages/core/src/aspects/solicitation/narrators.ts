/** Recognises comments that talk about traders, or point to the goods of others, and so offer nothing themselves. */
import type { Scan } from './scan.js'

/** Whether a comment tells about traders: "I had to call the insurance company". */
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

/** Whether a comment speaks of "I", "me" or "they", as neighbours do and a firm that speaks of itself does not. */
export function isOfPersons(scan: Scan): boolean {
  return scan.all('teller', 'mine').some((i) => /^(?:i|me|my|they)$/.test(scan.word(i)))
}

/** Whether a comment points to the goods of others: "they have taps at 20% off", "their outlet". */
export function isOfOthers(scan: Scan): boolean {
  return scan.tokens.some(
    ({ index, lexeme: { normal } }) =>
      normal === 'their' ||
      (normal === 'they' && /^(?:have|sell|offer|do|give|ask)$/.test(scan.word(index + 1))),
  )
}
