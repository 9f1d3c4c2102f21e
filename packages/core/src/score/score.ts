import { SURE } from '../aspects/genericness/index.js'
import type { Reading } from '../reading.js'
import { THIN } from './rating.js'
import {
  ENOUGH_RELEVANCE,
  LEFT_WITHOUT_TIE,
  NO_RELEVANCE,
  UNKNOWN_RELEVANCE,
  WEIGHTS,
} from './weights.js'

/** What the score rests on. */
type Scored = Pick<Reading, 'aspects' | 'ownRelevance' | 'grounding' | 'genericness'>

/**
 * The score, an integer from 0 to 100: how much is said, less where it is not tied to the story or
 * stands on no ground. All of it rests on the writer's own words, so that formulas, copies, lists
 * and repetitions add nothing. What could stand under any story stays in the lowest band, and
 * nothing else does, so that the band has its reason.
 */
export function scoreOf({ aspects, ownRelevance, grounding, genericness }: Scored): number {
  let said = 0
  let weights = 0
  for (const name of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) {
    const value = aspects[name]
    if (value === null) continue
    said += WEIGHTS[name] * value
    weights += WEIGHTS[name]
  }
  const worth = LEFT_WITHOUT_TIE + (1 - LEFT_WITHOUT_TIE) * tieOf(ownRelevance)
  const score = Math.round((100 * grounding * worth * said) / weights)
  return genericness < SURE ? Math.max(score, THIN) : Math.min(score, THIN - 1)
}

function tieOf(relevance: number | null): number {
  if (relevance === null) return UNKNOWN_RELEVANCE
  const tie = (relevance - NO_RELEVANCE) / (ENOUGH_RELEVANCE - NO_RELEVANCE)
  return Math.min(1, Math.max(0, tie))
}
