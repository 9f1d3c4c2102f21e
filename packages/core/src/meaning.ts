import { encodedVectors } from './text/generated/vectors.generated.js'
import { Vectors } from './text/words/vectors.js'
import { tableWords } from './text/words/word-table.js'
import type { Meaning } from './types.js'

export type { Meaning } from './types.js'

let loaded: Meaning | undefined

/**
 * Word vectors for 28,000 English words, which let a paraphrase count: `createLinter({ meaning: loadMeaning()
 * })`.
 *
 * Synchronous; uses no file and no network. The table is part of this module (half a megabyte compressed with
 * brotli), so import it where that size is acceptable: on a server, or in a worker. It is decoded once, when the
 * first story needs it, in some tens of milliseconds; later calls return the same object.
 */
export function loadMeaning(): Meaning {
  loaded ??= new Vectors(tableWords(), encodedVectors)
  return loaded
}
