import type { Draft, DraftError } from '../sources/draft.js'
import type { Outcome } from './assessor.js'
import type { Bound } from './bound.js'
import type { Item } from './items.js'
import type { DraftReport, Verdict } from './report.js'

/** The verdict on a draft, from the outcome of judging it. */
export function conclude(
  item: Item,
  { text, start }: Draft,
  { story, parent }: { story: Bound; parent: Bound },
  outcome: Outcome,
): Verdict {
  if ('code' in outcome) return refuse(item, outcome, story.name, parent.name)
  return {
    text,
    start: start.offset,
    story: story.text,
    parent: parent.text,
    report: reportOf(item, story.name, parent.name, { assessment: outcome, error: null }),
  }
}

/** The verdict on a draft that can't be judged, with the names of what it answers. */
export function refuse(
  item: Item,
  error: DraftError,
  story: string | null = null,
  parent: string | null = null,
): Verdict {
  const report = reportOf(item, story, parent, { assessment: null, error })
  return { text: item.read.text, start: 0, story: null, parent: null, report }
}

/** The beginning of a report: the draft's file, and its row if it is one. */
function reportOf(
  { name: path, read: { row, id } }: Item,
  story: string | null,
  parent: string | null,
  { assessment, error }: Pick<DraftReport, 'assessment' | 'error'>,
): DraftReport {
  if (row === undefined) return { path, story, parent, assessment, error }
  const named = id === undefined ? {} : { id }
  return { path, row, ...named, story, parent, assessment, error }
}
