import { byteLines } from '../io/lines.js'
import { type Draft, TEXT_START, type Trouble } from './draft.js'
import { LONGEST_LINE, lineText } from './line-text.js'
import { type Row, RowError, readRow } from './row.js'
import type { Source } from './source.js'

/** JSON Lines: one draft a row, as the `score` filter takes them. Empty lines are skipped. */
export const jsonLines: Source = {
  extensions: ['.jsonl', '.ndjson'],
  many: true,
  async *read(input) {
    let row = 0
    for await (const lines of byteLines(input.chunks(), LONGEST_LINE)) {
      for (const bytes of lines) {
        row += 1
        if (bytes === null || !isBlank(bytes)) yield readDraft(() => readRow(lineText(bytes)), row)
      }
    }
  },
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}

function readDraft(read: () => Row, row: number): Draft | Trouble {
  try {
    return toDraft(read(), row)
  } catch (error) {
    if (!(error instanceof RowError)) throw error
    const { code, message, id } = error
    return {
      kind: 'trouble',
      row,
      ...(id === undefined ? {} : { id }),
      text: '',
      error: { code, message },
    }
  }
}

function toDraft({ id, comment, story, storyId, parent }: Row, row: number): Draft {
  return {
    kind: 'draft',
    row,
    ...(id === undefined ? {} : { id }),
    comment,
    text: comment,
    start: TEXT_START,
    story:
      story !== undefined
        ? { kind: 'text', story }
        : storyId !== undefined
          ? { kind: 'id', id: String(storyId) }
          : null,
    parent: parent === undefined ? null : { kind: 'text', story: parent },
  }
}
