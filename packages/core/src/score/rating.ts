import type { Rating } from '../types.js'

/**
 * Lowest score of each band above `generic`: a little above where comments that add 1, 2 and 3 by
 * the readers of the corpus `judged` begin to outnumber those that add less, each group counted as
 * if it were as large as the others.
 */
const BANDS: readonly (readonly [from: number, rating: Rating])[] = [
  [40, 'strong'],
  [22, 'solid'],
  [6, 'thin'],
]

/** The band a score lies in. */
export function rate(score: number): Rating {
  return BANDS.find(([from]) => score >= from)?.[1] ?? 'generic'
}
