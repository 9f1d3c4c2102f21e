import { decodeUtf8 } from '../io/decode.js'
import type { ByteLine } from '../io/lines.js'
import { RowError } from './row.js'

/** Longest line of JSON Lines that is read, in bytes. */
export const LONGEST_LINE = 16 * 1024 * 1024

/** The text of a line of JSON Lines; throws a `RowError`. A byte-order mark is dropped. */
export function lineText(bytes: ByteLine): string {
  if (bytes === null) throw new RowError('too-long', 'The line is longer than 16 MB.')
  try {
    return decodeUtf8(bytes)
  } catch {
    throw new RowError('not-utf8', 'The line is not UTF-8.')
  }
}
