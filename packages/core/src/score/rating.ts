import type { Rating } from '../types.js'

/**
 * Lowest score of each band above `generic`: about as many comments of `judged` lie in each band as
 * add 0, 1, 2 and 3 by its readers (291, 316, 158 and 16), and a band is wider than what one word
 * moves, so that the rating never leaps over one while a person types.
 */
const BANDS: readonly (readonly [from: number, rating: Rating])[] = [
  [42, 'strong'],
  [19, 'solid'],
  [3, 'thin'],
]

/** The band a score lies in. */
export function rate(score: number): Rating {
  return BANDS.find(([from]) => score >= from)?.[1] ?? 'generic'
}
