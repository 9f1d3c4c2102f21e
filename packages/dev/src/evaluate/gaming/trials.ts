import type { Linter } from '@commentlint/core'
import { seededRandom, seedOf } from '../metrics/random.js'
import { assessRow, type Row } from '../row.js'
import { drawOthers } from '../sets/blog.js'
import type { GamingCase } from './cases.js'
import smoothTexts from './smooth-texts.json' with { type: 'json' }
import { firstParagraph, transformations } from './transformations.js'
import { TOLERANCE, type Trial } from './trial.js'

/** Applies every transformation to each comment; a violation is a score that rises by more than 3. */
export function tryTransformations(linter: Linter, cases: readonly GamingCase[]): Trial[] {
  return cases.flatMap((one) => {
    const before = assessRow(linter, one.comment, one.story, { story: one.prepared })
    if (before.score === null) return []
    return transformations.flatMap(({ kind, apply }): Trial[] => {
      const random = seededRandom(seedOf(`${one.comment.id} ${kind}`))
      const changed = apply(one.comment.comment, {
        firstParagraph: firstParagraph(one.story.text),
        terms: one.terms,
        random,
      })
      const comment = { ...one.comment, comment: changed }
      const after = assessRow(linter, comment, one.story, { story: one.prepared })
      return [gain(kind, before, after)]
    })
  })
}

/**
 * Puts each comment under a story that is not its own. Only comments that are
 * tied to their own story can lose by it: those whose relevance is above their
 * base level, the median over five other stories. Their relevance must fall,
 * and their score must not rise by more than 3.
 */
export function trySwaps(linter: Linter, cases: readonly GamingCase[]): Trial[] {
  return cases.flatMap((one) => {
    const { comment, corpus } = one
    const before = assessRow(linter, comment, one.story, { story: one.prepared })
    const relevance = before.aspects.relevance ?? 0
    const [swapped = '', ...others] = drawOthers(
      [...corpus.stories.keys()],
      comment.storyId ?? '',
      6,
      `swap ${comment.id}`,
    )
    const levels = others.map(
      (id) => linter.assess(comment.comment, { story: one.prepare(id) }).aspects.relevance ?? 0,
    )
    if (before.score === null || relevance <= median(levels)) return []
    const story = corpus.stories.get(swapped) ?? null
    const after = assessRow(linter, comment, story, { story: one.prepare(swapped) })
    const elsewhere = after.aspects.relevance ?? 0
    return [
      {
        kind: 'story swapped: relevance',
        cluster: comment.storyId ?? comment.id,
        // Equal relevance is a violation too, because it must fall.
        violation: elsewhere >= relevance ? elsewhere - relevance + Number.EPSILON : 0,
        what: `relevance ${relevance.toFixed(2)} to its own story, ${elsewhere.toFixed(2)} to this one`,
        row: after,
      },
      gain('story swapped: score', before, after),
    ]
  })
}

/** Puts each smooth, empty text under five stories and under none; a rating of solid or strong is a violation. */
export function trySmoothTexts(linter: Linter, cases: readonly GamingCase[]): Trial[] {
  return smoothTexts.flatMap(({ kind, text }, index) => {
    const random = seededRandom(index)
    const drawn = Array.from({ length: 5 }, () => cases[Math.floor(random() * cases.length)])
    const id = `smooth-${index + 1}`
    const underStories = drawn.flatMap((one): Trial[] => {
      if (!one) return []
      const comment = { id, comment: text.replaceAll('{title}', one.story.title) }
      const row = assessRow(linter, comment, one.story, { story: one.prepared })
      return [smoothTrial('smooth and empty text under a story', kind, row)]
    })
    if (text.includes('{title}')) return underStories
    const alone = assessRow(linter, { id, comment: text }, null, {})
    return [...underStories, smoothTrial('smooth and empty text without a story', kind, alone)]
  })
}

function smoothTrial(kind: string, prose: string, row: Row): Trial {
  const good = row.rating === 'solid' || row.rating === 'strong'
  return {
    kind,
    cluster: row.comment.id,
    violation: good ? (row.score ?? 0) : 0,
    what: `${kind} (${prose}), rated ${row.rating}`,
    row,
  }
}

function gain(kind: string, before: Row, after: Row): Trial {
  const gained = (after.score ?? 0) - (before.score ?? 0)
  return {
    kind,
    cluster: before.comment.storyId ?? before.comment.id,
    violation: Math.max(gained - TOLERANCE, 0),
    what: `${kind}: score ${before.score} before, ${after.score} after`,
    row: after,
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
