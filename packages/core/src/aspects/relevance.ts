import type { Tie } from '../story/ties.js'

/** Nats of surprise at which relevance has reached 63%. */
const SCALE = 8

/** How strongly a comment is tied to what it answers, 0 to 1. */
export function measureRelevance(ties: readonly Tie[]): number {
  let sum = 0
  for (const { weight } of ties) sum += weight
  return 1 - Math.exp(-sum / SCALE)
}
