/** How vectors are made smaller. `pnpm explore:words` prints what each choice costs. */
export interface Recipe {
  /** Words in the tables; one costs 2 bytes of brotli for its rarity, up to 26 for its vector. */
  words: number
  /** Strongest directions left out: they tell frequent words from rare ones, not topics apart. */
  dropped: number
  /** Numbers a vector keeps. */
  dimensions: number
  /** Cosine from which an inflection shares its base's row; more than 1 keeps every row. */
  nearness: number
  /** Step of rounding, in standard deviations of all numbers; 0.5 is as good as none. */
  fineness: number
}

/**
 * What ships. Sharing rows saves a third and helps: the mean of several words is less noisy.
 * Rounding to five common letters costs nothing that can be seen, fewer dimensions cost a little.
 */
export const RECIPE: Recipe = {
  words: 28_000,
  dropped: 3,
  dimensions: 96,
  nearness: 0.3,
  fineness: 1,
}
