import { type Reading, Role } from '../reading.js'
import type { Tie } from '../story/ties.js'
import type { Token } from '../text/token.js'

/** From here on a comment is generic: likelier than not. */
export const LIKELY = 0.5

/** What of a comment's reading genericness rests on. */
type Evidence = Pick<Reading, 'comment' | 'remainder' | 'story' | 'storyTies'>

/**
 * Fitted by logistic regression to the comments of `judged` that both readers called generic or
 * both specific (labels of two automated readers, ours); `pnpm fit:generic` prints them again.
 */
const FITTED = { bias: 1.0, perMass: -2.22, perShare: 2.63, perTie: -0.75 } as const

/** How likely a careful reader is to call a comment generic, 0 to 1. */
export function genericness(evidence: Evidence): number {
  const [mass = 0, share = 0, tie = 0] = featuresOf(evidence)
  const { bias, perMass, perShare, perTie } = FITTED
  return logistic(bias + perMass * mass + perShare * share + perTie * tie)
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

/** What of a comment's reading detachment rests on. */
type Surroundings = Evidence & Pick<Reading, 'roles' | 'contributions' | 'parent' | 'parentTies'>

/**
 * Fitted in the same way to the same comments and, with half their weight, to comments of our own on
 * stories of other kinds, with formulas that the grammar does not know.
 */
const DETACHED = {
  bias: 2.49,
  perMass: -2.51,
  perShare: 0.76,
  perTie: -0.64,
  perSilence: 1.23,
  perContribution: -1.03,
} as const

/**
 * How likely the same reader is to call it generic by what it leaves alone, 0 to 1: little is said,
 * nothing in it is tied to a story that says much, and it neither asks nor tells. It finds formulas
 * that nobody has written down, and takes a short, pointed remark for one sooner: a reason to ask
 * again, and no more. Where a link leads is not known.
 */
export function detachment(surroundings: Surroundings): number {
  if (surroundings.comment.tokens.some(({ kind }) => kind === 'url')) return 0
  const [mass = 0, share = 0, tie = 0, silence = 0, contribution = 0] = surroundingsOf(surroundings)
  const { bias, perMass, perShare, perTie, perSilence, perContribution } = DETACHED
  const said = perMass * mass + perShare * share + perContribution * contribution
  return logistic(bias + said + perTie * tie + perSilence * silence)
}

/** Tokens of a text up to which it tells nothing that no word answers it, and from which it tells in full. By hand. */
const HEARD = { none: 40, all: 120 } as const

/**
 * How much is left, the share of formulas, how strongly the writer's own words are tied to what they
 * answer, how much that says while nothing is tied to it, and whether something is contributed.
 */
export function surroundingsOf(surroundings: Surroundings): number[] {
  const { remainder, contributions, story, parent } = surroundings
  const tied = tiedWeight(surroundings)
  // A reply need not answer the story.
  const heard = heardOf((parent ?? story)?.body.tokens.length)
  return [
    Math.log1p(remainder.mass),
    remainder.formulaShare,
    Math.log1p(tied),
    heard / (1 + tied),
    contributions.length > 0 ? 1 : 0,
  ]
}

/** Weight of the ties of the writer's own words, the title left out as above. */
function tiedWeight({ comment, roles, story, storyTies, parentTies }: Surroundings): number {
  const isOwn = ({ comment: span }: Tie) => roles[span.from] === Role.own
  let tied = 0
  for (const tie of storyTies) {
    const { lexeme } = comment.tokens[tie.comment.from] as Token
    if (isOwn(tie) && !story?.terms.of(lexeme)?.inTitle) tied += tie.weight
  }
  for (const tie of parentTies) if (isOwn(tie)) tied += tie.weight
  return tied
}

/** How much it tells that no word answers a text of so many tokens, 0 to 1. */
function heardOf(tokens = 0): number {
  return Math.min(1, Math.max(0, (tokens - HEARD.none) / (HEARD.all - HEARD.none)))
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
