/** Reads a text block by block, and remembers the blocks read most recently. */

import { type Columns, Reader } from './wink/index.js'
import { forgetLexemes, haveTooManyLexemes } from './words/lexemes.js'

/** Paragraphs that were read together, and where they begin in the safe text. */
export interface Block {
  readonly start: number
  readonly safe: string
  readonly columns: Columns
}

/**
 * Fewest characters in a block, which is made of whole paragraphs. Reading by blocks means that a
 * keystroke in a long comment costs about one block.
 */
const BLOCK_LENGTH = 1_000
/** Most characters remembered, at about 4 bytes each: enough for a 20 kB comment being typed, and its story. */
const MOST_REMEMBERED = 100_000
/** Longer blocks are a single paragraph still being written, or not a comment at all, and cost megabytes each. */
const LONGEST_REMEMBERED = 10_000

/**
 * After this many word forms that wink-nlp did not know, a fresh instance (about 50 ms) takes over:
 * there is no other way to free what it remembers of each (about 150 bytes).
 */
const MOST_STRANGERS = 100_000

const reader = new Reader(MOST_STRANGERS)
const remembered = new Map<string, Columns>()
let rememberedLength = 0

/** Forgets what was read before once it grows large. Call between texts: within one, a form must stay one object. */
export function tidy(): void {
  if (!haveTooManyLexemes()) return
  forgetLexemes()
  reader.forget()
  remembered.clear()
  rememberedLength = 0
}

/** Reads a safe text (see guard/index.ts) into blocks, in text order. */
export function readBlocks(safe: string): Block[] {
  if (safe.length <= BLOCK_LENGTH) return [{ start: 0, safe, columns: reader.read(safe) }]
  const blocks: Block[] = []
  const boundary = /\n[ \t]*\n\s*/g
  let start = 0
  while (start < safe.length) {
    boundary.lastIndex = start + BLOCK_LENGTH
    const found = boundary.exec(safe)
    const end = found === null ? safe.length : found.index + found[0].length
    const block = safe.slice(start, end)
    blocks.push({ start, safe: block, columns: readBlock(block) })
    start = end
  }
  return blocks
}

function readBlock(safe: string): Columns {
  const known = remembered.get(safe)
  if (known !== undefined) {
    remembered.delete(safe)
    remembered.set(safe, known)
    return known
  }
  const columns = reader.read(safe)
  if (safe.length > LONGEST_REMEMBERED) return columns
  remembered.set(safe, columns)
  rememberedLength += safe.length
  for (const oldest of remembered.keys()) {
    if (rememberedLength <= MOST_REMEMBERED) break
    remembered.delete(oldest)
    rememberedLength -= oldest.length
  }
  return columns
}

/** Returns wink-nlp's base form of each token of a block; costs as much as everything else together. */
export function lemmasOf({ safe, columns }: Block): string[] {
  const lemmas: string[] = []
  const all = reader.lemmas(safe)
  columns.forms.forEach(({ type, value, halves }, i) => {
    if (halves !== null) lemmas.push('i', 'be')
    else if (type !== 'tabCRLF' && value !== '') lemmas.push(all[i] as string)
  })
  return lemmas
}
