import type { Place } from '@commentlint/core'
import type { DeskDraft } from '../drafts/desk.js'
import type { Verdict } from '../drafts/verdict.js'
import type { DraftState, Range, TopicState } from '../protocol.js'
import { nameOf } from '../text/uris.js'
import { wordsAt } from './passage.js'

/** How a draft stands, for clients that show it. */
export function stateOf({ document: { uri, version }, verdict }: DeskDraft): DraftState {
  const { assessment, error, story } = verdict ?? { assessment: null, error: null, story: null }
  return {
    uri,
    version,
    state: stateName(verdict),
    detail: error?.message ?? assessment?.abstained?.detail ?? null,
    score: assessment?.score ?? null,
    rating: assessment?.rating ?? null,
    aspects: assessment?.aspects ?? null,
    story: story && { uri: story.url.href, title: story.loaded.title ?? nameOf(story.url) },
    topics: topicsOf(verdict),
    answers: (assessment?.evidence ?? []).map(({ comment, kind }) => ({
      range: rangeOf(comment),
      kind,
    })),
  }
}

function stateName(verdict: Verdict | null): DraftState['state'] {
  if (verdict === null) return 'none'
  if (verdict.assessment === null) return 'trouble'
  return verdict.assessment.abstained === null ? 'judged' : 'abstained'
}

function topicsOf(verdict: Verdict | null): TopicState[] {
  const loaded = verdict?.story?.loaded
  if (loaded === undefined) return []
  return (verdict?.assessment?.topics ?? []).map(({ phrase, touched, place }) => ({
    phrase,
    touched,
    passage: wordsAt(loaded, place),
    range: loaded.start === null ? null : rangeOf(place),
  }))
}

function rangeOf({ start, end }: Place): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  }
}
