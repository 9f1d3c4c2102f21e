import { isVerb, type Token } from '../../text/token.js'

/**
 * Points (see points.ts) above which a capitalised word is a name: a capital that opens a sentence may not mark one.
 */
const MERE_CAPITAL = 0.5

/**
 * Points of the names and numbers in a statement; 0 without a verb, since a list states nothing.
 *
 * @param tokens The writer's own tokens of one sentence.
 * @param isKnown Whether the story already has the word.
 */
export function pointsOfFacts(
  tokens: readonly Token[],
  points: Float64Array,
  isKnown: (token: Token) => boolean,
): number {
  if (!tokens.some(isVerb)) return 0
  let sum = 0
  for (const token of tokens) {
    const said = points[token.index] ?? 0
    const isNamed = token.pos === 'PROPN' && said > MERE_CAPITAL
    if ((isNamed || token.kind === 'number') && !isKnown(token)) sum += said
  }
  return sum
}
