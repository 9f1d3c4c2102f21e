import type { Story } from '@commentlint/core'
import type { Settings } from '../config/index.js'
import type { ByteLine } from '../io/lines.js'
import { Judge } from '../lint/judge.js'
import { unknownStory } from '../sources/draft.js'
import { type HeldFields, heldFields } from '../sources/held-fields.js'
import { lineText } from '../sources/line-text.js'
import type { Mapping } from '../sources/mapping.js'
import { parseObject, type Row, RowError, readRow, toRow } from '../sources/row.js'
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
  /** Which fields it holds, judged or not; null where it is no object. */
  held: HeldFields | null
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
    let held: HeldFields | null = null
    try {
      const object = parseObject(lineText(bytes))
      held = heldFields(object, this.mapping)
      const row = toRow(object, this.mapping)
      const story = row.story ?? this.#known(row)
      const text = `${printableJson(this.#assess(row, story))}\n`
      return { text, failed: false, held }
    } catch (error) {
      if (!(error instanceof RowError)) throw error
      return refusal(number, error, held)
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
    const { code, message } = unknownStory(storyId)
    throw new RowError(code, message, id)
  }
}

/** The answer to a line that ends the thread that judges it. */
export function crashed({ number, bytes }: NumberedLine, error: Error, mapping: Mapping): Answer {
  const message = `Judging this line failed: ${error.message}.`
  return refusal(number, { id: idOf(bytes, mapping), code: 'crashed', message }, null)
}

function refusal(
  line: number,
  { id, code, message }: { id?: Row['id']; code: string; message: string },
  held: HeldFields | null,
): Answer {
  const text = `${printableJson({ id, line, error: { code, message } })}\n`
  return { text, failed: true, held }
}

function idOf(bytes: ByteLine, mapping: Mapping): Row['id'] {
  try {
    return readRow(lineText(bytes), mapping).id
  } catch (error) {
    if (error instanceof RowError) return error.id
    throw error
  }
}
