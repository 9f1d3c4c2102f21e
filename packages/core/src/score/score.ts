import type { Reading } from '../reading.js'
import { ENOUGH_RELEVANCE, LEAST_FOR_DISORDER, WEIGHTS } from './weights.js'

/**
 * The score, an integer from 0 to 100: the weighted mean of what could be measured, less where the
 * words stand on no ground or in no order.
 */
export function scoreOf({ aspects, ownRelevance, grounding, order }: Reading): number {
  const measured = {
    length: aspects.length,
    specificity: aspects.specificity,
    relevance: ownRelevance === null ? null : Math.min(1, ownRelevance / ENOUGH_RELEVANCE),
    contribution: aspects.contribution,
  }
  let sum = 0
  let weights = 0
  for (const name of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) {
    const value = measured[name]
    if (value === null) continue
    sum += WEIGHTS[name] * value
    weights += WEIGHTS[name]
  }
  const trust = grounding * (LEAST_FOR_DISORDER + (1 - LEAST_FOR_DISORDER) * order)
  return Math.round((100 * trust * sum) / weights)
}
