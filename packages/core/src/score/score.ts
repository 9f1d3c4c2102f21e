import type { Reading } from '../reading.js'
import { WEIGHTS } from './weights.js'

/** The score, an integer from 0 to 100: the weighted mean of what could be measured. */
export function scoreOf({ aspects, grounding }: Reading): number {
  let sum = 0
  let weights = 0
  for (const name of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) {
    const value = aspects[name]
    if (value === null) continue
    sum += WEIGHTS[name] * value
    weights += WEIGHTS[name]
  }
  return Math.round((100 * grounding * sum) / weights)
}
