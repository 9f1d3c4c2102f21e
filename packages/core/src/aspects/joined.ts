import { isContent, type Token } from '../text/token.js'

/** Share of each further word in a run without spaces, relative to the word before it. Set by hand. */
const JOINED = 0.5

/** Marks that end a clause even if the space after them was forgotten. */
const CUT = /^(?:[,;:!?…]|\.\.)/

/**
 * How far each token counts by itself: `Model.Count.Pluralize` is one name and not three, and joining words with marks
 * must not make them count as several.
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
