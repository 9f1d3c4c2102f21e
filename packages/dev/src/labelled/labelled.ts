import type { CorpusStory } from '../evaluate/corpora.js'

/**
 * Comments labelled for this project have two parts: those that weights are fitted to, and those that
 * nothing is fitted or adjusted to, which show how well the fit holds elsewhere.
 */
export type Part = 'fitted' | 'unseen'

/** What a reader called a comment; `disputed` where two readers disagree. */
export type Label = 'generic' | 'specific' | 'borderline' | 'spam' | 'disputed'

/** A comment with what a reader thought of it, and the story it was read beside. */
export interface LabelledComment {
  readonly id: string
  /** Where it comes from; `own` for our own comments. */
  readonly source: string
  readonly comment: string
  readonly story: CorpusStory | null
  readonly label: Label
  /** How much it adds, 0 to 3. */
  readonly adds: number
}
