import { type Reading, Role } from '../reading.js'
import type { Tie } from '../story/ties.js'

/** Nats from which a word of the story in a formula was put there by somebody who has it in mind. By hand. */
export const MEANT = 3

/**
 * Whether a tie was written for what is answered, rather than part of a formula that shares a word with it:
 * who says thanks for sharing has no word of the story in mind.
 */
export function isMeant(
  { comment, roles }: Pick<Reading, 'comment' | 'roles'>,
  { kind, comment: { from } }: Tie,
): boolean {
  // "Thanks Paula" is said to somebody in it.
  const isName = kind === 'entity' && comment.tokens[from]?.pos === 'PROPN'
  return roles[from] !== Role.formula || isName
}
