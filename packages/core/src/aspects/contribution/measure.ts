import type { FoundContribution } from '../../reading.js'
import type { ContributionKind } from '../../types.js'

/**
 * What one finding of a kind at full strength is worth, 0 to 1. Fitted to how much more than others
 * of the same length and source the comments of `judged` add that have it (0 to 3, mean of two
 * automated readers), in round numbers.
 */
const WORTH: Readonly<Record<ContributionKind, number>> = {
  correction: 0.6,
  question: 0.5,
  answer: 0.4,
  suggestion: 0.3,
  evidence: 0.3,
  example: 0.3,
  reason: 0.25,
  fact: 0.25,
  experience: 0.15,
  counterpoint: 0.1,
}

/** Each further finding of a kind is worth this much of the one before. */
const AGAIN = 0.5

/** How much is added, 0 to 1: what is found adds up, each kind less and less, and never reaches 1. */
export function measureContribution(found: readonly FoundContribution[]): number {
  const strengths = new Map<ContributionKind, number[]>()
  for (const { kind, strength } of found) {
    const list = strengths.get(kind)
    if (list === undefined) strengths.set(kind, [strength])
    else list.push(strength)
  }
  let missing = 1
  for (const [kind, list] of strengths) {
    let worth = WORTH[kind]
    for (const strength of list.sort((a, b) => b - a)) {
      missing *= 1 - worth * strength
      worth *= AGAIN
    }
  }
  return 1 - missing
}
