import type { Reading } from '../reading.js'
import type { Token } from '../text/token.js'

/** What of a comment's reading genericness rests on. */
type Evidence = Pick<Reading, 'comment' | 'remainder' | 'story' | 'storyTies'>

/**
 * Fitted by logistic regression to the comments of `judged` that both readers called generic or
 * both specific (labels of two automated readers, ours); `pnpm fit:generic` prints them again.
 */
const FITTED = { bias: 1.0, perMass: -2.22, perShare: 2.63, perTie: -0.75 } as const

/** From here on a comment is generic: likelier than not. */
export const LIKELY = 0.5

/** How likely a careful reader is to call a comment generic, 0 to 1. */
export function genericness(evidence: Evidence): number {
  const [mass = 0, share = 0, tie = 0] = featuresOf(evidence)
  const { bias, perMass, perShare, perTie } = FITTED
  return 1 / (1 + Math.exp(-(bias + perMass * mass + perShare * share + perTie * tie)))
}

/**
 * How much is left beside the formulas, which share of the comment they are, and how strongly its
 * words are tied to the body of the story. Each but the share in logarithms: the first word tells most.
 */
export function featuresOf({ comment, remainder, story, storyTies }: Evidence): number[] {
  let tied = 0
  for (const { comment: span, weight } of storyTies) {
    // Naming the subject, as the title does, is not yet an answer to what the story says.
    const { lexeme } = comment.tokens[span.from] as Token
    if (!story?.terms.of(lexeme)?.inTitle) tied += weight
  }
  return [Math.log1p(remainder.mass), remainder.formulaShare, Math.log1p(tied)]
}
