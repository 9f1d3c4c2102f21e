import type { Evidence } from '@commentlint/core'
import type { Verdict } from '../../lint/report.js'
import type { Mark } from './markup.js'

/** Most ties shown for a draft; the strongest say enough. */
const MOST_TIES = 8

/** A tie between words of the draft and words of its story, with the number both are marked by. */
export interface Tie extends Evidence {
  label: string
}

/** The strongest ties of a draft to its story, numbered in the order of the draft. */
export function tiesOf({ report, story }: Verdict): Tie[] {
  if (story === null) return []
  return (report.assessment?.evidence ?? [])
    .filter((one) => one.in !== 'parent')
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TIES)
    .sort((a, b) => a.comment.start.offset - b.comment.start.offset)
    .map((one, index) => ({ ...one, label: String(index + 1) }))
}

/** The words of the story, whose text may begin further down in its file. */
export function storyMarks(ties: readonly Tie[], where: 'title' | 'text', begin: number): Mark[] {
  return ties
    .filter((tie) => tie.in === where)
    .map(({ story, label }) => ({
      start: story.start.offset - begin,
      end: story.end.offset - begin,
      className: 'tie',
      label,
    }))
}
