import type { Rating } from '../types.js'

/** Lowest score of a comment that could not be posted under any story, see score.ts. */
export const THIN = 3

/**
 * Lowest score of each band above `generic`. Set by hand: between comments that add 1, 2 and 3 according to the
 * readers of `judged` and of other comments that no weight was fitted to, and so far apart that no single word
 * jumps across a band while a person types.
 */
const BANDS: readonly (readonly [from: number, rating: Rating])[] = [
  [39, 'strong'],
  [14, 'solid'],
  [THIN, 'thin'],
]

/** The band that a score is in. */
export function rate(score: number): Rating {
  return BANDS.find(([from]) => score >= from)?.[1] ?? 'generic'
}
