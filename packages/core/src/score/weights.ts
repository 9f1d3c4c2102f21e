/**
 * Weights of the aspects in how much is said. Relevance and specificity are in the certainty below.
 *
 * Chosen by their correlation with how much a comment adds according to its readers (0 to 3), at fixed length:
 * for a weight of length between 0.35 and 0.65, the partial rank correlation moves by less than 0.005, on
 * `judged` and on other comments.
 */
export const WEIGHTS = { length: 0.5, contribution: 0.5 } as const

/**
 * Certainty as a function of the evidence for being specific, in nats, see aspects/genericness: `from` is where
 * a comment starts to be worth something, and within each `scale` certainty rises by 63% of what is left to 1.
 * Set by hand: for `from` between 0 and -2 and `scale` between 4 and 12, the same correlation moves by less than
 * 0.01.
 */
export const CERTAINTY = { from: -1, scale: 8 } as const

/**
 * Part of its worth that a comment loses if all of it asks back. It loses by the root of the share that does:
 * one question among several sentences already suggests that there may be no answer. Set by hand: without it
 * such comments score about a quarter more than others that add as much according to their readers. With the
 * share itself and at most half lost, answers (`qa-2016`, both halves) are ordered worse, and `judged` and
 * `unseen` as now.
 */
export const ASKING_BACK = 0.7

/**
 * Belonging in nats, see aspects/belonging.ts, at which a comment counts as half about something else, and the
 * spread around it. Set by hand, so that specific comments under another story are seldom rated solid, and the
 * rank correlations with `adds` move by 0.01 at most.
 */
export const BELONGING = { half: -0.6, spread: 0.25 } as const

/**
 * Retelling, see aspects/retelling, up to which it costs nothing, and from which the score is capped completely.
 * Set by hand, so that comments found to be mere retelling are thin.
 */
export const RETELLING = { none: 0.4, all: 0.55 } as const

/**
 * Most that a comment is worth if it is there to solicit, is about something else, or retells the story: less
 * than solid. Set by hand.
 */
export const CAPPED = 10
