import type { Rating } from '@commentlint/core'

/** From worst to best. */
export const RATINGS: readonly Rating[] = ['generic', 'thin', 'solid', 'strong']

/** Whether one rating is above another; null is below all. */
export function isAbove(rating: Rating | null, other: Rating | null): boolean {
  return heightOf(rating) > heightOf(other)
}

/** The height of a rating's band, from 1; 0 for none. */
export function heightOf(rating: Rating | null): number {
  return rating === null ? 0 : RATINGS.indexOf(rating) + 1
}
