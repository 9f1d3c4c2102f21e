import { readTextDraft } from '@commentlint/cli/drafts'
import type { Evidence } from '@commentlint/core'
import type { Mark, OpenDraft } from '../drafts/open-drafts.js'
import type { Verdict } from '../drafts/verdict.js'
import type { Span } from '../text/edits.js'
import type { Paragraph } from './markup.js'
import { paragraphAround } from './passage.js'
import { WORDS } from './words.js'

/** What there is to say about a place of a draft. */
export interface HoverText extends Span {
  paragraphs: Paragraph[]
}

/** What there is to say at an offset: about the story at its path, else about the words there. */
export function hoverAt(draft: OpenDraft, offset: number): HoverText | null {
  return storyAt(draft, offset) ?? wordsAt(draft, offset)
}

function storyAt({ verdict, document }: OpenDraft, offset: number): HoverText | null {
  if (verdict === null || verdict.story === null) return null
  const draft = readTextDraft(document.content.getText())
  const binding = draft.kind === 'draft' ? draft.story : null
  if (binding?.kind !== 'file' || binding.place === null) return null
  const { start, end } = binding.place
  if (offset < start.offset || offset > end.offset) return null
  return { start: start.offset, end: end.offset, paragraphs: aboutStory(verdict) }
}

/** What a word answers in the story, with its passage; or else what was found there, the narrowest first. */
function wordsAt({ verdict, marks }: OpenDraft, offset: number): HoverText | null {
  const evidence = verdict === null ? null : evidenceAt(verdict, offset)
  const answer = evidence === null ? null : aboutEvidence(verdict as Verdict, evidence)
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

/** The strongest tie of the words at an offset. */
function evidenceAt({ assessment }: Verdict, offset: number): Evidence | null {
  const here = (assessment?.evidence ?? []).filter(
    ({ comment }) => comment.start.offset <= offset && offset < comment.end.offset,
  )
  return here.reduce<Evidence | null>(
    (best, one) => (best === null || one.weight > best.weight ? one : best),
    null,
  )
}

function aboutEvidence(verdict: Verdict, evidence: Evidence): HoverText | null {
  const answered = evidence.in === 'parent' ? verdict.parent : verdict.story
  if (answered === null) return null
  const { loaded } = answered
  const passage =
    evidence.in === 'title' ? (loaded.title ?? '') : paragraphAround(loaded, evidence.story)
  return {
    start: evidence.comment.start.offset,
    end: evidence.comment.end.offset,
    paragraphs: [
      { kind: 'text', text: evidence.in === 'parent' ? WORDS.answersParent : WORDS.answersStory },
      { kind: 'quote', text: passage },
    ],
  }
}

/** What there is to say about a story that a draft names: its title and its topics. */
function aboutStory(verdict: Verdict): Paragraph[] {
  const { story, assessment } = verdict
  if (story === null) return []
  const topics = (assessment?.topics ?? []).map(({ phrase }) => phrase)
  const { title } = story.loaded
  return [
    ...(title === undefined ? [] : [{ kind: 'text', text: title } as const]),
    ...(topics.length === 0
      ? []
      : [{ kind: 'text', text: `${WORDS.topics}: ${topics.join(', ')}` } as const]),
  ]
}
