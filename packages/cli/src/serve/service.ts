import type { Assessment, Story } from '@commentlint/core'
import type { Settings } from '../config/index.js'
import { RowJudge } from '../lint/row-judge.js'
import type { Doubt } from '../sources/doubts.js'
import type { Id, Row } from '../sources/row.js'
import { boundedAnswer } from './bounded-answer.js'
import type { StoryStore } from './story-store.js'

/** An assessment with the id of its comment, if it has one. */
export interface Answer extends Assessment {
  id?: Id
}

/** The common part of all routes: the known stories, and the assessment of comments. */
export class Service {
  readonly #judge: RowJudge

  constructor(
    readonly stories: StoryStore,
    settings: Settings,
    /** Stories whose common words are learned. */
    sample: Iterable<Story> = [],
    /** Called with what is probably a mistake in a comment or a story. */
    readonly onDoubt: (doubt: Doubt) => void = () => undefined,
  ) {
    this.#judge = new RowJudge({ stories, settings, sample, unknown })
  }

  /** Judges a comment; throws a `RowError` when its story isn't known. */
  answer(row: Row): Answer {
    if (row.doubt !== undefined) this.onDoubt(row.doubt)
    const bounded = boundedAnswer(this.#judge.assess(row))
    return row.id === undefined ? bounded : { id: row.id, ...bounded }
  }
}

function unknown(id: Id): string {
  return `No story with the id ${JSON.stringify(id)} is known. POST it to /stories first.`
}
