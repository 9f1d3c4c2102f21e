import type { Evidence } from '@commentlint/core'
import type { Verdict } from '../../lint/report.js'
import type { Mark } from './markup.js'

/** Most ties shown for a draft, the strongest first: more would add little. */
const MOST_TIES = 8

/** A tie between words of the draft and words of what it answers, with the number that marks both. */
export interface Tie extends Evidence {
  label: string
}

/** The strongest ties of a draft to its story and parent, numbered in the order of the draft. */
export function tiesOf({ report }: Verdict): Tie[] {
  return [...(report.assessment?.evidence ?? [])]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TIES)
    .sort((a, b) => a.comment.start.offset - b.comment.start.offset)
    .map((one, index) => ({ ...one, label: String(index + 1) }))
}

/** The words of the story or parent, whose text may begin further down in its file. */
export function storyMarks(ties: readonly Tie[], where: Tie['in'], begin: number): Mark[] {
  return ties
    .filter((tie) => tie.in === where)
    .map(({ story, label }) => ({
      start: story.start.offset - begin,
      end: story.end.offset - begin,
      className: 'tie',
      label,
    }))
}
