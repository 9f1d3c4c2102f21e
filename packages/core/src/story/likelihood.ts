import type { KnownStories } from './background.js'

/**
 * Share of a comment's words that are drawn from its story, the rest being drawn from anywhere.
 * Between 0.03 and 0.15 the figures on `blog` move by less than 0.01.
 */
const FROM_STORY = 0.1

/**
 * Known stories that weigh as much as what English as a whole says of a word: on the 861 stories of
 * `blog` 10 and 30 give the same figures, and ten stories should not outweigh English.
 */
const PRIOR_STORIES = 30

/** How far known stories, rather than English as a whole, say what any text has, from 0 to 1. */
export function trustIn(background: KnownStories | null): number {
  const others = Math.max(0, (background?.stories ?? 0) - 1)
  return others / (PRIOR_STORIES + others)
}

/** How often any text has the word: its chance in English, mixed with what known stories show. */
export function rateAnywhere(
  rarity: number,
  stem: string,
  background: KnownStories | null,
): number {
  const inEnglish = Math.exp(-rarity)
  if (background === null) return inEnglish
  // The rate that explains how many of the other stories hold the word at least once.
  const length = background.meanWords
  const expected = 1 - Math.exp(-length * inEnglish)
  const others = Math.max(0, background.stories - 1)
  const holding = Math.max(0, background.frequency(stem) - 1)
  const share = (PRIOR_STORIES * expected + holding) / (PRIOR_STORIES + others)
  return -Math.log(1 - Math.min(share, 0.999)) / length
}

/**
 * How much likelier a word is in a comment on this story than in any other comment, in nats.
 *
 * The query likelihood of information retrieval (Ponte and Croft 1998) with linear smoothing: a
 * commenter draws some words from the story, by how often it has them, and the others from
 * anywhere. What every text holds weighs nothing; what a long story holds once weighs little.
 */
export function weightOfShared(inStory: number, anywhere: number): number {
  return Math.log((FROM_STORY * inStory) / anywhere + 1 - FROM_STORY)
}

/** The same for a word that the story lacks: a little below 0. */
export const WEIGHT_OF_ABSENT = Math.log(1 - FROM_STORY)
