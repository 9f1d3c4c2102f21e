import type { Remainder } from '../reading.js'

/** Own words at which length has reached 63% of what it can be worth. */
const SCALE = 25

/** How much is said, 0 to 1: more words are worth less and less. */
export function measureLength(remainder: Remainder): number {
  return 1 - Math.exp(-remainder.words / SCALE)
}
