import type { Formula } from './formulas/index.js'
import type { PreparedText } from './story/prepare.js'
import type { Tie } from './story/ties.js'
import type { ParsedText } from './text/parse.js'
import type { Span } from './text/token.js'
import type { Aspects, ContributionKind } from './types.js'

/** Something the comment adds, as a stretch of its tokens. */
export interface FoundContribution extends Span {
  readonly kind: ContributionKind
  /** How much it says, 0 to 1. */
  readonly strength: number
}

/**
 * Kinds of solicitation: for followers or readers, for customers, for visits to another page, for mail, for
 * passing on.
 */
export type SolicitationKind = 'audience' | 'trade' | 'visit' | 'mail' | 'chain'

/** A stretch of the comment that solicits. */
export interface Solicitation extends Span {
  readonly kind: SolicitationKind
  /** Whether it is likely rather than certain. */
  readonly isUnsure?: boolean
}

/** What role a token plays beside the writer's own contribution. */
export const Role = {
  /** The writer's own words. */
  own: 0,
  /** Thanks, praise, agreement, greeting, reaction. */
  formula: 1,
  /** Somebody else's words, marked as a quotation. */
  quoted: 2,
  /** The story's or the parent's words, not marked as a quotation. */
  copied: 3,
  /** Words that the comment has said before. */
  repeated: 4,
  /** Words in an order that English does not have, such as a row of keywords, see aspects/lists/stretches.ts. */
  listed: 5,
  /** The story's title, repeated, or a part of the story inside a formula: the jitter in "thanks for the jitter". */
  named: 6,
} as const
export type Role = (typeof Role)[keyof typeof Role]

/** What a comment answers, prepared. */
export interface Answered {
  readonly story: PreparedText | null
  readonly parent: PreparedText | null
}

/** All that is measured of a comment before it is judged. Rules and score read it. */
export interface Reading extends Answered {
  readonly comment: ParsedText
  readonly formulas: readonly Formula[]
  /** One role per token. */
  readonly roles: readonly Role[]
  /** How far each token counts as the writer's own, 0 to 1: roles with soft edges, see aspects/roles.ts. */
  readonly shares: Float64Array
  /** How far it only retells the story, 0 to 1, see aspects/retelling. */
  readonly retelling: number
  /** How far it is praise that merely names things of the story, 0 to 1, see aspects/filler. */
  readonly filler: number
  /**
   * How far it consists of morals, maxims and advice that leaves the choice to the reader, 0 to 1, see
   * aspects/sayings.
   */
  readonly sayings: number
  readonly storyTies: readonly Tie[]
  readonly parentTies: readonly Tie[]
  /** `storyTies`, then `parentTies`. */
  readonly ties: readonly Tie[]
  readonly contributions: readonly FoundContribution[]
  /** Whether it is a short answer to a parent or a story that asks something, see aspects/replies. */
  readonly isShortAnswer: boolean
  /** How far it answers a question with questions, 0 to 1, see aspects/replies. */
  readonly askingBack: number
  readonly solicitations: readonly Solicitation[]
  /** Share of its own words in sentences that solicit nothing, 0 to 1; 1 where it has no words of its own. */
  readonly unsolicited: number
  /** How far soliciting is the purpose of the whole comment, 0 to 1, see aspects/solicitation. */
  readonly soliciting: number
  /** What is left without formulas, quotations, copies and repetitions. */
  readonly remainder: Remainder
  /** How likely a careful reader is to call it generic, 0 to 1, see aspects/genericness. */
  readonly genericness: number
  /** Evidence, in nats, that its own words are not generic. */
  readonly distinction: number
  /** How well it is grounded, 0 to 1, see aspects/grounding.ts. */
  readonly grounding: number
  /** Relevance without the copied words, see aspects/relevance.ts. */
  readonly ownRelevance: number | null
  /**
   * Evidence, in nats, that its own words belong to what it answers rather than to something else; null where
   * words can't show it, see aspects/belonging.ts.
   */
  readonly belonging: number | null
  readonly aspects: Aspects
}

/** Size of what is left. */
export interface Remainder {
  /** Own words, function words included. */
  readonly words: number
  /** Own words weighted by how much each one says: about the number of content words. */
  readonly said: number
  /** `said` plus words in no English order, and a little for quoted words that the writer selected. */
  readonly mass: number
}
