/** How vectors are made smaller. `pnpm explore:words` prints what each choice costs. */
export interface Recipe {
  /** Number of words in the tables; each costs 2 bytes of brotli for its rarity, and up to 26 for its vector. */
  words: number
  /** Number of strongest directions left out: they separate frequent words from rare ones, not topics. */
  dropped: number
  /** Number of dimensions that a vector keeps. */
  dimensions: number
  /** Cosine from which an inflection shares its base's row; above 1 every word keeps its own. */
  nearness: number
  /** Step of rounding, in standard deviations of all numbers; 0.5 is practically no rounding. */
  fineness: number
}

/**
 * The recipe that ships. Sharing rows saves a third and helps: the mean of several words is less noisy.
 * Rounding to five common letters has no visible cost, and fewer dimensions cost a little.
 */
export const RECIPE: Recipe = {
  words: 28_000,
  dropped: 3,
  dimensions: 96,
  nearness: 0.3,
  fineness: 1,
}
