import type { Remainder } from '../reading.js'

/**
 * Number of words that matter at which length has reached 63% of its maximum. Set by hand: as it goes from 24 to 12,
 * the rank correlation with `adds` at fixed length stays the same or rises by 0.01, and more of the short comments that
 * add something are worth posting; below 16, more padding pays off.
 */
const SCALE = 16

/**
 * How much is said, 0 to 1, with diminishing returns. Words count by how much they tell, so neither filler nor repeated
 * words make a comment longer.
 */
export function measureLength(remainder: Remainder): number {
  return 1 - Math.exp(-remainder.said / SCALE)
}
