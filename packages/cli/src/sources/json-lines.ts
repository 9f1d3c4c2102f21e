import { byteLines } from '../io/lines.js'
import { LONGEST_LINE, lineText } from './line-text.js'
import { readRow } from './row.js'
import { draftOfRow } from './row-draft.js'
import type { Source } from './source.js'

/** JSON Lines: one draft per row, in the form that the `score` filter takes. Empty lines are skipped. */
export const jsonLines: Source = {
  extensions: ['.jsonl', '.ndjson'],
  many: true,
  async *read(input, mapping) {
    let row = 0
    for await (const lines of byteLines(input.chunks(), LONGEST_LINE)) {
      for (const bytes of lines) {
        row += 1
        if (bytes === null || !isBlank(bytes))
          yield draftOfRow(row, () => readRow(lineText(bytes), mapping))
      }
    }
  },
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
