import type { AspectName } from '../types.js'

/**
 * What each aspect weighs in the score; an aspect that can't be measured is left out.
 *
 * Ratios by what predicts `adds` of the corpus `judged` (0 to 3, mean of two automated readers) at
 * fixed length: contribution 0.35 partial rank correlation by itself, all together 0.46, and no
 * other ratio within a factor of two changes that by more than 0.01. Specificity predicts little
 * beyond the others there, and is kept for comments without a story.
 */
export const WEIGHTS: Readonly<Record<Exclude<AspectName, 'readability'>, number>> = {
  length: 0.35,
  specificity: 0.1,
  relevance: 0.15,
  contribution: 0.4,
}

/** Relevance from which more of it is worth no more: an answer needs no more than to be one. */
export const ENOUGH_RELEVANCE = 0.7

/** What is left of the score when the words stand in no order that English has. */
export const LEAST_FOR_DISORDER = 0.5
