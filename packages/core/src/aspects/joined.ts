import { isContent, type Token } from '../text/token.js'

/** What each further word of a run without a space counts of the one before. By hand. */
const JOINED = 0.5

/** What ends a clause, though somebody forgot the space after it. */
const CUT = /^(?:[,;:!?…]|\.\.)/

/**
 * How far each token counts by itself: `Model.Count.Pluralize` is one name and not three, and what
 * is written as one word must not change as much as several.
 */
export function sharesOfJoined(tokens: readonly Token[]): Float64Array {
  const shares = new Float64Array(tokens.length)
  let share = 1
  let before: Token | undefined
  for (const token of tokens) {
    if (share < 1 && (token.start !== before?.end || CUT.test(before.value))) share = 1
    shares[token.index] = share
    if (isContent(token)) share *= JOINED
    before = token
  }
  return shares
}
