import type { DraftError } from '@commentlint/cli/drafts'
import type { Assessment } from '@commentlint/core'
import type { Answered } from './binder.js'

/** The verdict on one draft. Its places point into the draft's file, and the story's into its own. */
export interface Verdict {
  /** The revision of the document that was judged. */
  revision: number
  /** Null when the draft could not be judged. */
  assessment: Assessment | null
  /** Why it could not be judged. */
  error: DraftError | null
  story: Answered | null
  parent: Answered | null
}
