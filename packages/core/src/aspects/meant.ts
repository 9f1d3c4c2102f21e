import { type Reading, Role } from '../reading.js'
import type { Tie } from '../story/ties.js'

/** Nats from which a word of the story inside a formula was put there on purpose. Set by hand. */
export const MEANT = 3

/**
 * Whether a tie refers to what is answered, rather than being part of a formula that happens to share a word with it:
 * "thanks for sharing" does not refer to the "sharing" in a story.
 */
export function isMeant(
  { comment, roles }: Pick<Reading, 'comment' | 'roles'>,
  { kind, comment: { from } }: Tie,
): boolean {
  // "Thanks Paula" addresses somebody in the story.
  const isName = kind === 'entity' && comment.tokens[from]?.pos === 'PROPN'
  return roles[from] !== Role.formula || isName
}
