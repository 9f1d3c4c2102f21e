import type { KnownStories } from './background.js'

/** Known stories that weigh as much as what English as a whole says of a word. */
const PRIOR_STORIES = 10
/** No word is less surprising than this, nor more: e to the minus 12 is one story in 160,000. */
const LEAST = 0.05
const MOST = 12

/**
 * Surprise of meeting a term in a story, in nats: minus the log of the chance that a story of this
 * length holds it anyway.
 *
 * The chance is that of drawing the word at least once in `words` words of English; with a
 * background, the share of its other stories that hold the term is mixed in.
 */
export function surprise(
  rarity: number,
  words: number,
  stem: string,
  background: KnownStories | null,
): number {
  const inEnglish = 1 - Math.exp(-words * Math.exp(-rarity))
  const chance =
    background === null
      ? inEnglish
      : (PRIOR_STORIES * inEnglish + Math.max(0, background.frequency(stem) - 1)) /
        (PRIOR_STORIES + Math.max(0, background.stories - 1))
  return Math.min(MOST, Math.max(LEAST, -Math.log(chance)))
}
