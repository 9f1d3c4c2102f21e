import { listedBase } from '../../../core/src/text/words/word-table.js'
import { dot, unit } from './meaning-space.js'

/** A word of the table with its direction in the space of meaning, a vector of length 1. */
export interface PlacedWord {
  word: string
  rank: number
  direction: Float64Array
}

/**
 * The words that keep a row, in the order given. An inflection shares its base's row when their cosine
 * is at least `nearness`; the row is then the mean of all words that share it.
 */
export function shareRows(nearness: number, words: readonly PlacedWord[]): PlacedWord[] {
  const listed = new Map(words.map((entry) => [entry.word, entry] as const))
  const rows = new Map<PlacedWord, Float64Array>()
  for (const entry of words) {
    const root = rootOf(entry, listed, nearness)
    const sum = rows.get(root) ?? new Float64Array(entry.direction.length)
    // Square root of its frequency relative to the base: a rare inflection counts less, and a
    // frequent one no more than its base.
    const weight = Math.min(1, Math.sqrt(root.rank / entry.rank))
    rows.set(
      root,
      sum.map((value, i) => value + weight * (entry.direction[i] ?? 0)),
    )
  }
  return words.flatMap((entry) => {
    const row = rows.get(entry)
    return row === undefined ? [] : [{ ...entry, direction: unit(row) }]
  })
}

function rootOf(
  entry: PlacedWord,
  listed: ReadonlyMap<string, PlacedWord>,
  nearness: number,
): PlacedWord {
  const base = listed.get(listedBase(entry.word, listed) ?? '')
  if (base === undefined || dot(entry.direction, base.direction) < nearness) return entry
  return rootOf(base, listed, nearness)
}
