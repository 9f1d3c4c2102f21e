import type { Draft, Trouble } from './draft.js'
import type { Mapping } from './mapping.js'

/** A file that holds drafts: on disk, or on stdin. */
export interface Input {
  /** Absolute. */
  path: string
  /** Whether it can be read twice, like a file and unlike stdin. */
  isFile: boolean
  /** All its bytes; throws an `UnreadableError`. */
  bytes(): Promise<Uint8Array>
  /** Its whole text; throws an `UnreadableError`. */
  text(): Promise<string>
  /** Its bytes piece by piece, for files of any size; throws an `UnreadableError`. */
  chunks(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** A kind of file that holds drafts. */
export interface Source {
  /** Extensions of its files, with the dot, in lower case. */
  extensions: readonly string[]
  /** Whether a file holds many drafts, which are read while they are judged and never all held. */
  many: boolean
  /** The drafts of a file in their order, rows read by a mapping; throws an `UnreadableError`. */
  read(input: Input, mapping: Mapping): AsyncIterable<Draft | Trouble>
}
