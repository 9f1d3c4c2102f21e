import type { Rating } from '@commentlint/core'

/** From the worst to the best. */
export const RATINGS: readonly Rating[] = ['generic', 'thin', 'solid', 'strong']

/** Whether one rating is above another; none is below all. */
export function isAbove(rating: Rating | null, other: Rating | null): boolean {
  return heightOf(rating) > heightOf(other)
}

/** How many bands up a rating is: from 1, and 0 for none. */
export function heightOf(rating: Rating | null): number {
  return rating === null ? 0 : RATINGS.indexOf(rating) + 1
}
