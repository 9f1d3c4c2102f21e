import type { Rating } from '../types.js'

/** Lowest score of each band above `generic`. */
const BANDS: readonly (readonly [from: number, rating: Rating])[] = [
  [75, 'strong'],
  [50, 'solid'],
  [25, 'thin'],
]

/** The band a score lies in. */
export function rate(score: number): Rating {
  return BANDS.find(([from]) => score >= from)?.[1] ?? 'generic'
}
