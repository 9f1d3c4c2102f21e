import { readTextDraft } from '@commentlint/cli/drafts'
import type { Topic } from '@commentlint/core'
import type { Bound } from '../drafts/binder.js'
import type { Mark, OpenDraft } from '../drafts/open-drafts.js'
import type { Verdict } from '../drafts/verdict.js'
import type { Span } from '../text/edits.js'
import type { Paragraph } from './markup.js'
import { paragraphAround } from './passage.js'
import { WORDS } from './words.js'

/** The text shown about a place of a draft. */
export interface HoverText extends Span {
  paragraphs: Paragraph[]
}

/** What to show at an offset: about the story if its path is there, otherwise about the words. */
export function hoverAt(draft: OpenDraft, offset: number): HoverText | null {
  return storyAt(draft, offset) ?? wordsAt(draft, offset)
}

function storyAt({ verdict, document }: OpenDraft, offset: number): HoverText | null {
  const story = verdict?.story ?? null
  if (story === null) return null
  const draft = readTextDraft(document.content.getText())
  const binding = draft.kind === 'draft' ? draft.story : null
  if (binding?.kind !== 'file' || binding.place === null) return null
  const { start, end } = binding.place
  if (offset < start.offset || offset > end.offset) return null
  return {
    start: start.offset,
    end: end.offset,
    paragraphs: aboutStory(story, verdict?.assessment?.topics),
  }
}

/** The passage of the story that a word answers, or otherwise the findings there, the narrowest first. */
function wordsAt({ verdict, marks }: OpenDraft, offset: number): HoverText | null {
  const answer = verdict && answerAt(verdict, offset)
  if (answer !== null) return answer
  const here = marks
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  const [narrowest] = here
  if (narrowest === undefined) return null
  const { start, end } = narrowest
  return { start, end, paragraphs: here.flatMap(aboutMark) }
}

function aboutMark({ finding, error }: Mark): Paragraph[] {
  if (finding === null) return [{ kind: 'text', text: error?.message ?? '' }]
  const { ruleId, reason, note, url } = finding
  return [
    { kind: 'text', text: reason },
    ...(note === undefined ? [] : [{ kind: 'text', text: note } as const]),
    { kind: 'link', label: ruleId, url },
  ]
}

/** The passage that the words at an offset answer, by their strongest tie. */
function answerAt({ assessment, story, parent }: Verdict, offset: number): HoverText | null {
  const [strongest] = (assessment?.evidence ?? [])
    .filter(({ comment }) => comment.start.offset <= offset && offset < comment.end.offset)
    .sort((a, b) => b.weight - a.weight)
  const answered = strongest?.in === 'parent' ? parent : story
  if (strongest === undefined || answered === null) return null
  const { loaded } = answered
  const passage =
    strongest.in === 'title' ? (loaded.title ?? '') : paragraphAround(loaded, strongest.story)
  return {
    start: strongest.comment.start.offset,
    end: strongest.comment.end.offset,
    paragraphs: [
      { kind: 'text', text: strongest.in === 'parent' ? WORDS.answersParent : WORDS.answersStory },
      { kind: 'quote', text: passage },
    ],
  }
}

/** The title and the topics of a story that a draft names. */
function aboutStory({ loaded: { title } }: Bound, topics: readonly Topic[] = []): Paragraph[] {
  const phrases = topics.map(({ phrase }) => phrase).join(', ')
  return [
    ...(title === undefined ? [] : [{ kind: 'text', text: title } as const]),
    ...(phrases === '' ? [] : [{ kind: 'text', text: `${WORDS.topics}: ${phrases}` } as const]),
  ]
}
