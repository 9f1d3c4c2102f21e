import type { Token } from '../../text/token.js'

/** From these points on (see points.ts) a name or a number is a fact; a capital that opens a sentence may be no name. */
const FACT_POINTS = 0.5

/**
 * Points of the names and numbers that a statement brings; 0 without a verb, since a list states nothing.
 *
 * @param tokens The writer's own tokens of one sentence.
 * @param isKnown Whether the story has the word already.
 */
export function pointsOfFacts(
  tokens: readonly Token[],
  points: readonly number[],
  isKnown: (token: Token) => boolean,
): number {
  if (!tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return 0
  let sum = 0
  for (const token of tokens) {
    const said = points[token.index] ?? 0
    const isNamed = token.pos === 'PROPN' || token.kind === 'number'
    if (isNamed && said >= FACT_POINTS && !isKnown(token)) sum += said
  }
  return sum
}
