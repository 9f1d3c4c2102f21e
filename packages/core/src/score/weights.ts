import type { AspectName } from '../types.js'

/** What each aspect weighs in the score; an aspect that can't be measured is left out. */
export const WEIGHTS: Readonly<Record<Exclude<AspectName, 'readability'>, number>> = {
  length: 0.3,
  specificity: 0.25,
  relevance: 0.2,
  contribution: 0.25,
}
