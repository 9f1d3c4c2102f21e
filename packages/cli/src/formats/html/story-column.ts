import type { Verdict } from '../../lint/report.js'
import { escapeHtml, type Mark, withMarks } from './markup.js'
import { storyMarks, type Tie } from './ties.js'

/** Most passages shown beside a draft. */
const MOST_PASSAGES = 4

/** What a draft answers: the passages it is tied to, or else what it could speak to. */
export function storyColumn(verdict: Verdict, ties: readonly Tie[]): string {
  return parentPart(verdict, ties) + storyPart(verdict, ties)
}

/** The comment that the draft replies to, whole where it is short. */
function parentPart({ parent, report }: Verdict, ties: readonly Tie[]): string {
  if (parent === null) return ''
  const name = report.parent === null ? '' : ` ${escapeHtml(report.parent)}`
  const marks = storyMarks(ties, 'parent', parent.start?.offset ?? 0)
  const all = paragraphs(parent.text).slice(0, MOST_PASSAGES)
  const quoted = all
    .map(({ start, end }) => `<p>${withMarks(parent.text, start, end, marks)}</p>`)
    .join('')
  return `<p class="name">In reply to${name}</p><blockquote class="parent">${quoted}</blockquote>`
}

function storyPart(verdict: Verdict, ties: readonly Tie[]): string {
  const { story, report } = verdict
  if (story === null) return '<p class="none">No story is given for this draft.</p>'
  const begin = story.start?.offset ?? 0
  const title = story.title ?? ''
  const name = report.story === null ? '' : `<p class="name">${escapeHtml(report.story)}</p>`
  const heading =
    title === ''
      ? ''
      : `<h3>${withMarks(title, 0, title.length, storyMarks(ties, 'title', 0))}</h3>`
  return name + heading + (passages(story.text, storyMarks(ties, 'text', begin)) || open(verdict))
}

function passages(text: string, marks: readonly Mark[]): string {
  return paragraphs(text)
    .filter(({ start, end }) => marks.some((mark) => mark.start < end && start < mark.end))
    .slice(0, MOST_PASSAGES)
    .map(({ start, end }) => `<blockquote>${withMarks(text, start, end, marks)}</blockquote>`)
    .join('')
}

/** The stretches of a text between blank lines, each from its first word. */
function paragraphs(text: string): { start: number; end: number }[] {
  const gaps = [...text.matchAll(/\r?\n[ \t]*\r?\n/g)]
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)]
  const ends = [...gaps.map(({ index }) => index), text.length]
  return starts.flatMap((from, index) => {
    const end = ends[index] as number
    const blank = text.slice(from, end).search(/\S/)
    return blank < 0 ? [] : { start: from + blank, end }
  })
}

/** The story's topics, when nothing in the draft answers it. */
function open({ report }: Verdict): string {
  if (report.assessment === null || report.assessment.abstained !== null) return ''
  const topics = report.assessment.topics.filter(({ touched }) => !touched)
  if (topics.length === 0) return ''
  const items = topics.map(({ phrase }) => `<li>${escapeHtml(phrase)}</li>`)
  return `<p class="none">Nothing in the draft answers the story. It could speak to:</p><ul>${items.join('')}</ul>`
}
