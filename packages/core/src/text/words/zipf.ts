/**
 * The rank at which a word's chance, which falls as 1/rank for the words everybody uses, starts to fall faster.
 * Exponent and bend are those of English in Gerlach & Altmann, "Stochastic Model for the
 * Vocabulary Growth in Natural Languages", Physical Review X 3, 021006 (2013).
 */
const BEND = 7873
const EXPONENT_BEYOND = 1.77

/** Makes the chances of all ranks sum to 1: 1/rank up to the bend, the integral of the tail beyond. */
const SCALE = 1 / (Math.log(BEND) + 0.5772 + 1 / (EXPONENT_BEYOND - 1))

/**
 * Returns the surprise of the word of a rank: minus the natural logarithm of its chance, in nats.
 * Rank 1 gives 2.4, rank 1,000 gives 9.3, rank 40,000 gives 14.2.
 */
export function surpriseOfRank(rank: number): number {
  const beyond = Math.max(0, Math.log(rank / BEND))
  return -Math.log(SCALE) + Math.log(rank) + (EXPONENT_BEYOND - 1) * beyond
}
