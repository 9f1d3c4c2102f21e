/**
 * What each aspect weighs in what is said. Relevance and what is specific are in the certainty below.
 *
 * By what goes with how much a comment adds, by its readers (0 to 3), at fixed length: between 0.35 and
 * 0.65 for length the partial rank correlation moves by less than 0.005, on `judged` and on other comments.
 */
export const WEIGHTS = { length: 0.5, contribution: 0.5 } as const

/**
 * Nats for being specific, see aspects/genericness, from which a comment is worth something, and those in
 * which certainty rises by 63% of what is left. By hand: from 0 to -2 and from 4 to 12 alike, the same
 * correlation moves by less than 0.01.
 */
export const CERTAINTY = { from: -1, scale: 8 } as const

/**
 * Part of its worth that a comment loses where all of it asks back, and by the root of how much of it does: one
 * question of several sentences tells already that there may be no answer. By hand: without it such comments score
 * some quarter more than others that add as much by their readers; by the share itself, with half lost at most,
 * answers (`qa-2016`, both halves) stand in a worse order, and `judged` and `unseen` as now.
 */
export const ASKING_BACK = 0.7

/**
 * Nats of belonging, see aspects/belonging.ts, at which a comment is half taken to be about something else, and the spread
 * around it. By hand: so that specific comments under another story are seldom rated solid, and the rank correlations
 * with `adds` move by 0.01 at most.
 */
export const BELONGING = { half: -0.6, spread: 0.25 } as const

/**
 * Retelling, see aspects/retelling, up to which it costs nothing, and from which the score is capped whole. By hand:
 * what is told that it only tells again is thin.
 */
export const RETELLING = { none: 0.4, all: 0.55 } as const

/**
 * The most that a comment is worth that is there to solicit, is about something else, or tells the story again: less
 * than solid. By hand.
 */
export const CAPPED = 10
