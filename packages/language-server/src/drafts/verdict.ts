import type { DraftError } from '@commentlint/cli/drafts'
import type { Assessment } from '@commentlint/core'
import type { Bound } from './binder.js'

/** The verdict on one draft. Its places point into the draft's file, and the story's into its own. */
export interface Verdict {
  /** The revision of the document that was judged. */
  revision: number
  /** Null when the draft could not be judged. */
  assessment: Assessment | null
  /** Why it could not be judged. */
  error: DraftError | null
  story: Bound | null
  parent: Bound | null
}

/** The story and the parent that a draft answers, if it names them. */
export type Answered = Pick<Verdict, 'story' | 'parent'>
