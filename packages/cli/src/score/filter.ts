import type { Story } from '@commentlint/core'
import type { Settings } from '../config/index.js'
import type { ByteLine } from '../io/lines.js'
import { Judge } from '../lint/judge.js'
import { lineText } from '../sources/line-text.js'
import type { Mapping } from '../sources/mapping.js'
import { type Row, RowError, readRow } from '../sources/row.js'
import { printableJson } from '../terminal/printable.js'

/** A line of JSON Lines, and which it is, from 1. */
export interface NumberedLine {
  number: number
  bytes: ByteLine
}

/** The line out for a line in, with its end. */
export interface Answer {
  text: string
  /** Whether the line could not be judged. */
  failed: boolean
  /** Whether it was judged beside a story. */
  hasStory: boolean
}

/** Judges lines of JSON, a line out for a line in. */
export class Filter {
  readonly #judge: Judge

  constructor(
    /** Stories that lines name by id. */
    readonly stories: ReadonlyMap<string, Story>,
    readonly settings: Settings,
    /** Where lines hold what. */
    readonly mapping: Mapping,
  ) {
    this.#judge = new Judge([...stories.values()])
  }

  answer = ({ number, bytes }: NumberedLine): Answer => {
    try {
      const row = readRow(lineText(bytes), this.mapping)
      const story = row.story ?? this.#known(row)
      const text = `${printableJson(this.#assess(row, story))}\n`
      return { text, failed: false, hasStory: story !== null }
    } catch (error) {
      if (!(error instanceof RowError)) throw error
      return refusal(number, error.id, error.code, error.message)
    }
  }

  #assess({ id, comment, parent }: Row, story: Story | null) {
    const answered = { story, parent: parent ?? null }
    const task = { comment, ...answered, settings: this.settings, reuse: null, starts: null }
    return { id, ...this.#judge.assess(task) }
  }

  #known({ id, storyId }: Row): Story | null {
    if (storyId === undefined) return null
    const story = this.stories.get(String(storyId))
    if (story !== undefined) return story
    const message = `No story with the id ${JSON.stringify(storyId)} was given with --stories.`
    throw new RowError('unknown-story', message, id)
  }
}

/** The answer to a line that ends the thread that judges it. */
export function crashed({ number, bytes }: NumberedLine, error: Error, mapping: Mapping): Answer {
  const message = `Judging this line failed: ${error.message}.`
  return refusal(number, idOf(bytes, mapping), 'crashed', message)
}

function refusal(line: number, id: Row['id'], code: string, message: string): Answer {
  return {
    text: `${printableJson({ id, line, error: { code, message } })}\n`,
    failed: true,
    hasStory: false,
  }
}

function idOf(bytes: ByteLine, mapping: Mapping): Row['id'] {
  try {
    return readRow(lineText(bytes), mapping).id
  } catch (error) {
    if (error instanceof RowError) return error.id
    throw error
  }
}
