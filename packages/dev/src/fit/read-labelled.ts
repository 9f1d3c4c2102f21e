import type { Evidence } from '../../../core/src/aspects/genericness/evidence.js'
import { createLinter } from '../../../core/src/linter.js'
import { loadMeaning } from '../../../core/src/meaning.js'
import { read } from '../../../core/src/read.js'
import { PreparedHandle, type PreparedText } from '../../../core/src/story/prepare.js'
import { parse } from '../../../core/src/text/parse.js'
import type { Story } from '../../../core/src/types.js'
import { type CorpusStory, readCorpus } from '../evaluate/corpora.js'
import { sourceOf } from '../evaluate/row.js'
import type { Part } from '../labelled/labelled.js'
import { readOwn } from '../labelled/own.js'
import { readReal } from '../labelled/real.js'

/** A comment that its readers called generic or specific, with its readings. */
export interface ReadComment {
  readonly isGeneric: boolean
  readonly source: string
  readonly storyId: string
  /** How much it counts in a fit. */
  readonly weight: number
  /** Read beside the story it answers. */
  readonly beside: Evidence
  /** Read as if what it answers were unknown. */
  readonly alone: Evidence
}

/** Weights by origin: two readers agree on the labels of `judged`, and one kind of writer wrote our own comments. */
const WEIGHTS = { judged: 2, real: 1, own: 0.7 } as const

interface Given {
  readonly weight: number
  readonly comment: string
  readonly story: CorpusStory | null
  readonly label?: string | number
  readonly source: string
}

/** All comments labelled generic or specific: of `judged` (for a fit only), of the other corpora, and our own. */
export function readLabelled(part: Part, corpora: string): ReadComment[] {
  const shelf = new Shelf()
  const judged = part === 'fitted' ? readJudged(corpora) : []
  return [
    ...judged,
    ...readReal(part, corpora).map((row) => ({ ...row, weight: WEIGHTS.real })),
    ...readOwn(part).map((row) => ({ ...row, weight: WEIGHTS.own })),
  ]
    .filter(({ label }) => label === 'generic' || label === 'specific')
    .map(({ comment, story, label, source, weight }): ReadComment => {
      const parsed = parse(comment)
      return {
        isGeneric: label === 'generic',
        source,
        weight,
        storyId: story?.id ?? '',
        beside: read(parsed, { story: shelf.prepare(story), parent: null }),
        alone: read(parsed, { story: null, parent: null }),
      }
    })
}

function readJudged(corpora: string): Given[] {
  const { comments, stories } = readCorpus(corpora, 'judged')
  return comments.map((row) => ({
    ...row,
    story: stories.get(row.storyId ?? '') ?? null,
    source: sourceOf(row),
    weight: WEIGHTS.judged,
  }))
}

/** Prepares each story once. */
class Shelf {
  readonly #linter = createLinter({ meaning: loadMeaning() })
  readonly #prepared = new Map<string, PreparedText>()

  prepare(story: CorpusStory | null): PreparedText | null {
    if (story === null) return null
    const known = this.#prepared.get(story.id) ?? this.#prepareAnew(story)
    this.#prepared.set(story.id, known)
    return known
  }

  #prepareAnew(story: Story): PreparedText {
    const prepared = PreparedHandle.contentOf(this.#linter.prepareStory(story))
    if (prepared !== null) return prepared
    throw new TypeError('expected a prepared story of this core')
  }
}
