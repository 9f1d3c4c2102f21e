import type { LoadedStory } from '@commentlint/cli/drafts'
import type { Place } from '@commentlint/core'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { OpenDraft } from '../drafts/open-drafts.js'
import type { Verdict } from '../drafts/verdict.js'
import type { DraftState, Range, TopicState } from '../protocol.js'
import type { Positions } from '../text/positions.js'
import { nameOf } from '../text/uris.js'
import { wordsAt } from './passage.js'

/** The state of a draft, for clients that show it. */
export function stateOf(
  { document: { uri, version, content }, verdict }: OpenDraft,
  positions: Positions,
): DraftState {
  const { assessment, error, story } = verdict ?? { assessment: null, error: null, story: null }
  return {
    uri,
    version,
    state: stateName(verdict),
    detail: error?.message ?? assessment?.abstained?.detail ?? null,
    score: assessment?.score ?? null,
    rating: assessment?.rating ?? null,
    next: assessment?.details.next?.reason ?? null,
    aspects: assessment?.aspects ?? null,
    story: story && { uri: story.url.href, title: story.loaded.title ?? nameOf(story.url) },
    topics: topicsOf(verdict, positions),
    answers: (assessment?.evidence ?? []).map(({ comment, kind }) => ({
      range: positions.range(content, comment.start.offset, comment.end.offset),
      kind,
    })),
  }
}

function stateName(verdict: Verdict | null): DraftState['state'] {
  if (verdict === null) return 'none'
  if (verdict.assessment === null) return 'trouble'
  return verdict.assessment.abstained === null ? 'judged' : 'abstained'
}

function topicsOf(verdict: Verdict | null, positions: Positions): TopicState[] {
  const loaded = verdict?.story?.loaded
  if (loaded === undefined) return []
  const rangeOf = rangesIn(loaded, positions)
  return (verdict?.assessment?.topics ?? []).map(({ phrase, touched, place }) => ({
    phrase,
    touched,
    passage: wordsAt(loaded, place),
    range: rangeOf(place),
  }))
}

/** Turns places in a story's file into ranges; the story's text is the last part of that file. */
function rangesIn(
  { text, start: begin }: LoadedStory,
  positions: Positions,
): (place: Place) => Range | null {
  if (begin === null) return () => null
  const content = TextDocument.create('', '', 0, text)
  return ({ start, end }) => {
    const range = positions.range(content, start.offset - begin.offset, end.offset - begin.offset)
    const moved = ({ line, character }: Range['start']) => ({
      line: line + begin.line - 1,
      character,
    })
    return { start: moved(range.start), end: moved(range.end) }
  }
}
