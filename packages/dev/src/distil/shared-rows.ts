import { listedBase } from '../../../core/src/text/word-table.js'
import { dot, unit } from './meaning-space.js'

/** A word of the table with its direction in the space of meaning, of length 1. */
export interface PlacedWord {
  word: string
  rank: number
  direction: Float64Array
}

/**
 * An inflection shares the row of its base when the two are at least this near. At 0.3 a third of
 * the rows go, and stories are told apart better than with a row for each: the shared row is the
 * mean of several words, so it is less noisy. "number" is kept apart from "numb".
 */
const SHARED_FROM = 0.3

/** The words that keep a row, in the order given; each row is the mean of all words that share it. */
export function shareRows(words: readonly PlacedWord[]): PlacedWord[] {
  const listed = new Map(words.map((entry) => [entry.word, entry] as const))
  const rows = new Map<PlacedWord, Float64Array>()
  for (const entry of words) {
    const root = rootOf(entry, listed)
    const sum = rows.get(root) ?? new Float64Array(entry.direction.length)
    // Half of log frequency: a rare inflection adds less, a frequent one no more than its base.
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

function rootOf(entry: PlacedWord, listed: ReadonlyMap<string, PlacedWord>): PlacedWord {
  const base = listed.get(listedBase(entry.word, listed) ?? '')
  if (base === undefined || dot(entry.direction, base.direction) < SHARED_FROM) return entry
  return rootOf(base, listed)
}
