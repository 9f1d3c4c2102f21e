import type { Formula } from './formulas/index.js'
import type { PreparedText } from './story/prepare.js'
import type { Tie } from './story/ties.js'
import type { ParsedText } from './text/parse.js'
import type { Span } from './text/token.js'
import type { Aspects, ContributionKind } from './types.js'

/** Something the comment adds, as a stretch of its tokens. */
export interface FoundContribution extends Span {
  readonly kind: ContributionKind
  /** How much is said there, 0 to 1. */
  readonly strength: number
}

/** What solicits: for an audience of the writer's, for trade, for visits to another page, for mail, to be passed on. */
export type SolicitationKind = 'audience' | 'trade' | 'visit' | 'mail' | 'chain'

/** A stretch of the comment that solicits. */
export interface Solicitation extends Span {
  readonly kind: SolicitationKind
  /** Likely rather than sure. */
  readonly isUnsure?: boolean
}

/** What a token is to the writer's contribution. */
export const Role = {
  /** The writer's own. */
  own: 0,
  /** Thanks, praise, agreement, greeting, reaction. */
  formula: 1,
  /** Somebody else's words, marked as such. */
  quoted: 2,
  /** The story's or the parent's words, not marked as such. */
  copied: 3,
  /** The same again. */
  repeated: 4,
  /** Words in an order that English does not have: keywords in a row, see aspects/lists/stretches.ts. */
  listed: 5,
  /** The story's title, named again, or something of the story in a formula: the jitter in "thanks for the jitter". */
  named: 6,
} as const
export type Role = (typeof Role)[keyof typeof Role]

/** What a comment answers, made ready. */
export interface Answered {
  readonly story: PreparedText | null
  readonly parent: PreparedText | null
}

/** All that is known of a comment before anything is judged. What rules and score read. */
export interface Reading extends Answered {
  readonly comment: ParsedText
  readonly formulas: readonly Formula[]
  /** One role a token. */
  readonly roles: readonly Role[]
  /** How far each token counts as the writer's own, 0 to 1: roles with soft edges, see aspects/roles.ts. */
  readonly shares: Float64Array
  /** How far it tells again what the story tells, 0 to 1, see aspects/retelling. */
  readonly retelling: number
  /** How far it only praises by naming what it answers, 0 to 1, see aspects/filler. */
  readonly filler: number
  /** How far it is made of morals, maxims and advice that leaves it to the reader, 0 to 1, see aspects/sayings. */
  readonly sayings: number
  readonly storyTies: readonly Tie[]
  readonly parentTies: readonly Tie[]
  /** Both of them, those to the story first. */
  readonly ties: readonly Tie[]
  readonly contributions: readonly FoundContribution[]
  /** Whether it is a short answer to a parent that asks, or to a story that does, see aspects/replies. */
  readonly isShortAnswer: boolean
  /** How far it asks back somebody who asks, 0 to 1, see aspects/replies. */
  readonly askingBack: number
  readonly solicitations: readonly Solicitation[]
  /** Share of its own words that stand in sentences that solicit nothing, 0 to 1; 1 where it has none. */
  readonly unsolicited: number
  /** How far the comment as a whole is there to solicit, 0 to 1, see aspects/solicitation. */
  readonly soliciting: number
  /** What is left when formulas, quotations, copies and repetitions are taken away. */
  readonly remainder: Remainder
  /** How likely a careful reader is to call it generic, 0 to 1, see aspects/genericness. */
  readonly genericness: number
  /** Nats by which its own words say that it is not. */
  readonly distinction: number
  /** How far it stands on the ground, 0 to 1, see aspects/grounding.ts. */
  readonly grounding: number
  /** Relevance by what is not copied, see aspects/relevance.ts. */
  readonly ownRelevance: number | null
  /**
   * Nats by which its own words belong to what it answers rather than to something else; null where words can't tell,
   * see aspects/belonging.ts.
   */
  readonly belonging: number | null
  readonly aspects: Aspects
}

/** The measure of what is left. */
export interface Remainder {
  /** Own words, function words included. */
  readonly words: number
  /** Own words weighed by what they tell: about the number of words that matter. */
  readonly said: number
  /** The same with words that stand in no order, and a little for words of somebody else that were chosen. */
  readonly mass: number
}
