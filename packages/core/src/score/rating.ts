import type { Rating } from '../types.js'

/** Lowest score of a comment that could not stand under any story, see score.ts. */
export const THIN = 3

/**
 * Lowest score of each band above `generic`. By hand: between comments that add 1, 2 and 3, by the
 * readers of `judged` and of others that no weight was fitted to, and so far apart that no single word
 * leaps over a band while a person types.
 */
const BANDS: readonly (readonly [from: number, rating: Rating])[] = [
  [39, 'strong'],
  [14, 'solid'],
  [THIN, 'thin'],
]

/** The band a score lies in. */
export function rate(score: number): Rating {
  return BANDS.find(([from]) => score >= from)?.[1] ?? 'generic'
}
