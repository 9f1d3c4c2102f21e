import type { Verdict } from '../../lint/report.js'
import { escapeHtml, type Mark, withMarks } from './markup.js'
import { paragraphs, type Stretch, sentencesWith, unwrapped } from './passages.js'
import { storyMarks, type Tie } from './ties.js'

/** Most passages shown beside a draft. */
const MOST_PASSAGES = 4

/** What a draft answers: the passages it is tied to, and the topics it could speak to. Empty when nothing is known. */
export function storyColumn(verdict: Verdict, ties: readonly Tie[]): string {
  return parentPart(verdict, ties) + storyPart(verdict, ties)
}

/** The comment that the draft replies to, in full if it is short. */
function parentPart({ parent, report }: Verdict, ties: readonly Tie[]): string {
  if (parent === null) return named('In reply to', report.parent)
  const text = unwrapped(parent.text)
  const marks = storyMarks(ties, 'parent', parent.start?.offset ?? 0)
  const quoted = paragraphs(text)
    .slice(0, MOST_PASSAGES)
    .map((one) => `<p>${quote(text, [one], marks)}</p>`)
  return `<p class="name">In reply to ${escapeHtml(report.parent ?? 'another comment')}</p><blockquote class="parent">${quoted.join('')}</blockquote>`
}

function storyPart(verdict: Verdict, ties: readonly Tie[]): string {
  const { story, report } = verdict
  if (story === null)
    return report.assessment === null
      ? named('Answers', report.story)
      : '<p class="none">No story is given for this draft.</p>'
  const title = story.title ?? ''
  const heading =
    title === ''
      ? ''
      : `<h3>${withMarks(title, 0, title.length, storyMarks(ties, 'title', 0))}</h3>`
  const marks = storyMarks(ties, 'text', story.start?.offset ?? 0)
  return named('Answers', report.story) + heading + passages(story.text, marks) + topics(verdict)
}

function named(how: string, name: string | null): string {
  return name === null ? '' : `<p class="name">${how} ${escapeHtml(name)}</p>`
}

/** The sentences that the draft is tied to, paragraph by paragraph. */
function passages(markdown: string, marks: readonly Mark[]): string {
  const text = unwrapped(markdown)
  return paragraphs(text)
    .map((paragraph) => sentencesWith(text, paragraph, marks))
    .filter((sentences) => sentences.length > 0)
    .slice(0, MOST_PASSAGES)
    .map((sentences) => `<blockquote>${quote(text, sentences, marks)}</blockquote>`)
    .join('')
}

function quote(text: string, stretches: readonly Stretch[], marks: readonly Mark[]): string {
  return stretches
    .map(({ start, end }) => withMarks(text, start, end, marks).replace(EMPHASIS, ''))
    .join(' … ')
}

/** Markdown marks around words and code, which a reader of the story does not see. */
const EMPHASIS = /`|(?<![\w*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\w*])/g

/** The topics that a thin or generic draft could speak to; empty for others. */
function topics({ report: { assessment } }: Verdict): string {
  const { rating = null, topics = [] } = assessment ?? {}
  const open = topics.filter(({ touched }) => !touched)
  if ((rating !== 'thin' && rating !== 'generic') || open.length === 0) return ''
  const items = open.map(({ phrase }) => `<li>${escapeHtml(phrase)}</li>`)
  return `<p class="none">It could speak to:</p><ul>${items.join('')}</ul>`
}
