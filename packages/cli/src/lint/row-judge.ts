import type { Assessment, Story } from '@commentlint/core'
import type { Settings } from '../config/index.js'
import { type Row, RowError } from '../sources/row.js'
import { Judge } from './judge.js'

/** What is needed to judge rows. */
export interface RowJudgeOptions {
  /** Stories that rows name by id. */
  stories: Pick<ReadonlyMap<string, Story>, 'get'>
  settings: Settings
  /** Stories whose common words are learned. */
  sample: Iterable<Story>
  /** The sentence about a row that names an unknown story. */
  unknown(id: string | number): string
}

/** Judges comments in rows, each against the story that it holds or names. */
export class RowJudge {
  readonly #judge: Judge

  constructor(readonly options: RowJudgeOptions) {
    this.#judge = new Judge([...options.sample])
  }

  /** Judges a comment; throws a `RowError` when its story isn't known. */
  assess(row: Row): Assessment {
    const { comment, parent = null } = row
    const { settings } = this.options
    const story = row.story ?? this.#named(row)
    return this.#judge.assess({ comment, story, parent, settings, reuse: null, starts: null })
  }

  #named({ id, storyId }: Row): Story | null {
    if (storyId === undefined) return null
    const story = this.options.stories.get(String(storyId))
    if (story !== undefined) return story
    throw new RowError('unknown-story', this.options.unknown(storyId), id)
  }
}
