import type { Assessment, Story } from '@commentlint/core'
import type { Settings } from '../config/index.js'
import { type Row, RowError } from '../sources/row.js'
import { Judge } from './judge.js'

/** What rows are judged by. */
export interface RowJudgeOptions {
  /** Stories that rows name by id. */
  stories: Pick<ReadonlyMap<string, Story>, 'get'>
  settings: Settings
  /** Stories to learn from what all stories here have in common. */
  sample: Iterable<Story>
  /** What is wrong with a row that names a story that is not there, in a sentence. */
  unknown(id: string | number): string
}

/** Judges comments that come in rows, each beside the story that it holds or names. */
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
