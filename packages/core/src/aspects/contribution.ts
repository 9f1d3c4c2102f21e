import { type FoundContribution, Role } from '../reading.js'
import type { ParsedText } from '../text/parse.js'

/** What the comment adds, in the order of the text. */
export function findContributions(
  { tokens, sentences }: ParsedText,
  roles: readonly Role[],
): FoundContribution[] {
  return sentences
    .filter(({ from, to }) => roles[from] === Role.own && tokens[to - 1]?.value === '?')
    .map((span) => ({ kind: 'question', ...span }))
}

/** How much is added, 0 to 1. */
export function measureContribution(found: readonly FoundContribution[]): number {
  return 1 - Math.exp(-new Set(found.map(({ kind }) => kind)).size / 2)
}
