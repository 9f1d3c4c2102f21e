import type { Reading } from '../../reading.js'
import { classes } from './classes.js'

/** Number of own words from which a reply can be expected to have a tie. */
const FEWEST_WORDS = 6
/** Tokens from which a parent can carry ties. */
const SHORTEST_PARENT = 8
/** Nats from which a tie is more than a word that any two texts share. */
const LEAST_TIE = 1

/** Whether something in a comment is tied to its story or its parent. */
export function isTied({ ties }: Pick<Reading, 'ties'>): boolean {
  return ties.some(({ weight }) => weight >= LEAST_TIE)
}

/**
 * Whether a reply may answer its parent without sharing a word: one of them is too short to tell, or the reply turns to
 * the parent.
 */
export function mayMeetParent({
  comment,
  parent,
  remainder,
}: Pick<Reading, 'comment' | 'parent' | 'remainder'>): boolean {
  if (parent === null) return false
  if (parent.body.tokens.length < SHORTEST_PARENT || remainder.words < FEWEST_WORDS) return true
  // The reply may address the person, or point back.
  return comment.tokens.some(
    ({ lexeme, kind, quoted }) => quoted || kind === 'mention' || classes.has(lexeme, 'turns'),
  )
}
