import type { Remainder } from '../reading.js'

/** Words that matter at which length has reached 63% of what it can be worth. */
const SCALE = 24

/**
 * How much is said, 0 to 1: more is worth less and less. Words count by what they tell, so that
 * neither filling nor words said again make a comment longer.
 */
export function measureLength(remainder: Remainder): number {
  return 1 - Math.exp(-remainder.said / SCALE)
}
