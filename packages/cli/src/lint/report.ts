import type { Assessment, Rating } from '@commentlint/core'
import type { DraftError } from '../sources/draft.js'
import type { LoadedStory } from '../stories/story-text.js'

/**
 * The verdict on one draft, plain JSON. `commentlint --format json` prints a list of them.
 *
 * Places of the comment point into the file at `path` (front matter counted), or into the comment
 * itself when the draft is a row. Places of the story and the parent point into their files, or into
 * the extracted or given text when that is no text file.
 */
export interface DraftReport {
  /** The draft's file from the current folder, with forward slashes. */
  path: string
  /** The row of a file that holds many drafts, from 1. */
  row?: number
  /** The row's own name. */
  id?: string | number
  /** The story's file from the current folder, or its id; null when there is none or it has no name. */
  story: string | null
  /** The parent's file from the current folder; null when there is none or it has no name. */
  parent: string | null
  /** Null when the draft could not be judged. */
  assessment: Assessment | null
  /** Why the draft could not be judged. */
  error: DraftError | null
}

/** A report, and the texts its places point into. */
export interface Verdict {
  report: DraftReport
  text: string
  /** Where the comment begins in it, in UTF-16 code units. */
  start: number
  /** The story that the draft was judged against. */
  story: LoadedStory | null
  /** The comment it replies to. */
  parent: LoadedStory | null
}

/** Names a draft by its file, and its row if it is one. */
export function nameOf({ path, row }: { path: string; row?: number | undefined }): string {
  return row === undefined ? path : `${path}:${row}`
}

/** How a draft came out: its rating, or why it has none. */
export type Grade = Rating | 'unrated' | 'unreadable'

export function gradeOf({ assessment }: DraftReport): Grade {
  return assessment === null ? 'unreadable' : (assessment.rating ?? 'unrated')
}

/** A grade in words. */
export function labelOf(grade: Grade): string {
  return grade === 'unrated' ? 'no verdict' : grade
}
