import type { CorpusStory } from '../evaluate/corpora.js'

/**
 * Comments labelled for this project are of two kinds: those that weights are fitted to, and those
 * that nothing is fitted to or mended from, which tell how well the fit holds elsewhere.
 */
export type Part = 'fitted' | 'unseen'

/** What a reader called a comment; `disputed` where two readers differ. */
export type Label = 'generic' | 'specific' | 'borderline' | 'spam' | 'disputed'

/** A comment with what a reader thought of it, and the story it was read beside. */
export interface LabelledComment {
  readonly id: string
  /** Where it comes from; `own` for comments of our own. */
  readonly source: string
  readonly comment: string
  readonly story: CorpusStory | null
  readonly label: Label
  /** How much it adds, 0 to 3. */
  readonly adds: number
}
