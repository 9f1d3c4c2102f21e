import type { Story } from '@commentlint/core'
import type { Settings } from '../config/index.js'
import type { ByteLine } from '../io/lines.js'
import { RowJudge } from '../lint/row-judge.js'
import type { Doubt } from '../sources/doubts.js'
import { unknownStory } from '../sources/draft.js'
import { type HeldFields, heldFields } from '../sources/held-fields.js'
import { lineText } from '../sources/line-text.js'
import type { Mapping } from '../sources/mapping.js'
import { parseObject, type Row, RowError, readRow, toRow } from '../sources/row.js'
import { printableJson } from '../terminal/printable.js'

/** A line of JSON Lines with its number, from 1. */
export interface NumberedLine {
  number: number
  bytes: ByteLine
}

/** The line out for a line in, with its line feed. */
export interface AnswerLine {
  text: string
  /** Whether the line could not be judged. */
  failed: boolean
  /** Which fields the line holds, judged or not; null if it is no object. */
  held: HeldFields | null
  /** What is probably a mistake in it, and in which line. */
  doubt: { line: number; doubt: Doubt } | null
}

/** Judges lines of JSON, one line out per line in. */
export class Filter {
  readonly #judge: RowJudge

  constructor(
    /** Stories that lines name by id. */
    stories: ReadonlyMap<string, Story>,
    settings: Settings,
    /** The keys of the fields of lines. */
    readonly mapping: Mapping,
  ) {
    const unknown = (id: string | number) => unknownStory(id).message
    this.#judge = new RowJudge({ stories, settings, sample: stories.values(), unknown })
  }

  answer = ({ number, bytes }: NumberedLine): AnswerLine => {
    let held: HeldFields | null = null
    try {
      const object = parseObject(lineText(bytes))
      held = heldFields(object, this.mapping)
      const row = toRow(object, this.mapping)
      const text = `${printableJson({ id: row.id, ...this.#judge.assess(row) })}\n`
      const { doubt } = row
      return { text, failed: false, held, doubt: doubt ? { line: number, doubt } : null }
    } catch (error) {
      if (!(error instanceof RowError)) throw error
      return refusal(number, error, held)
    }
  }
}

/** The answer to a line that kills the thread judging it. */
export function crashed(
  { number, bytes }: NumberedLine,
  error: Error,
  mapping: Mapping,
): AnswerLine {
  const message = `Judging this line failed: ${error.message}.`
  return refusal(number, { id: idOf(bytes, mapping), code: 'crashed', message }, null)
}

function refusal(
  line: number,
  { id, code, message }: { id?: Row['id']; code: string; message: string },
  held: HeldFields | null,
): AnswerLine {
  const text = `${printableJson({ id, line, error: { code, message } })}\n`
  return { text, failed: true, held, doubt: null }
}

function idOf(bytes: ByteLine, mapping: Mapping): Row['id'] {
  try {
    return readRow(lineText(bytes), mapping).id
  } catch (error) {
    if (error instanceof RowError) return error.id
    throw error
  }
}
