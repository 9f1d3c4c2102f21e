import type { KnownStories } from './background.js'

/**
 * Assumed share of a comment's words that are drawn from its story; the rest are drawn from anywhere. Between
 * 0.03 and 0.15 the figures on `blog` move by less than 0.01.
 */
const FROM_STORY = 0.1

/**
 * Number of known stories that count as much as English as a whole for how frequent a word is: on the 861
 * stories of `blog`, 10 and 30 give the same figures, and ten stories should not outweigh English.
 */
const PRIOR_STORIES = 30

/** How much weight known stories have, against English as a whole, in how frequent a word is, 0 to 1. */
export function trustIn(background: KnownStories | null): number {
  const others = Math.max(0, (background?.stories ?? 0) - 1)
  return others / (PRIOR_STORIES + others)
}

/** How often any text has the word: its frequency in English, mixed with its frequency in known stories. */
export function rateAnywhere(
  rarity: number,
  stem: string,
  background: KnownStories | null,
): number {
  const inEnglish = Math.exp(-rarity)
  if (background === null) return inEnglish
  // The rate that explains how many of the known stories contain the word at least once.
  const length = background.meanWords
  const expected = 1 - Math.exp(-length * inEnglish)
  const others = Math.max(0, background.stories - 1)
  const holding = Math.max(0, background.frequency(stem) - 1)
  const share = (PRIOR_STORIES * expected + holding) / (PRIOR_STORIES + others)
  return -Math.log(1 - Math.min(share, 0.999)) / length
}

/**
 * How much more likely a word is in a comment on this story than in any other comment, in nats.
 *
 * This is the query likelihood of information retrieval (Ponte and Croft 1998) with linear smoothing: a
 * commenter draws some words from the story, by how often it has them, and the others from anywhere. A word that
 * every text has weighs nothing; one that a long story has once weighs little.
 */
export function weightOfShared(inStory: number, anywhere: number): number {
  return Math.log((FROM_STORY * inStory) / anywhere + 1 - FROM_STORY)
}

/** The same weight for a word that the story lacks: a little below 0. */
export const WEIGHT_OF_ABSENT = Math.log(1 - FROM_STORY)
