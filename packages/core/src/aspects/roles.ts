import type { Formula } from '../formulas/index.js'
import { Role } from '../reading.js'
import type { Tie } from '../story/ties.js'
import type { ParsedText } from '../text/parse.js'

/** Tokens that make a repetition rather than a turn of phrase. */
const SHORTEST_REPETITION = 4

/** Tells for each token whether it is the writer's own. */
export function assignRoles(
  comment: ParsedText,
  formulas: readonly Formula[],
  ties: readonly Tie[],
): Role[] {
  const roles: Role[] = comment.tokens.map((token) => (token.quoted ? Role.quoted : Role.own))
  for (const { from, to } of formulas) fill(roles, from, to, Role.formula)
  for (const { kind, comment: span } of ties) {
    if (kind === 'quote') fill(roles, span.from, span.to, Role.copied)
  }
  markRepetitions(comment, roles)
  return roles
}

function fill(roles: Role[], from: number, to: number, role: Role): void {
  for (let i = from; i < to; i += 1) if (roles[i] === Role.own) roles[i] = role
}

/** A run of words that stood in the comment before adds nothing the second time. */
function markRepetitions(comment: ParsedText, roles: Role[]): void {
  const { tokens } = comment
  const seen = new Map<string, number>()
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number')
  for (let i = 0; i + SHORTEST_REPETITION <= words.length; i += 1) {
    const run = words.slice(i, i + SHORTEST_REPETITION)
    const key = run.map((token) => token.lexeme.normal).join(' ')
    const before = seen.get(key)
    if (before === undefined) seen.set(key, i)
    else if (i - before >= SHORTEST_REPETITION) {
      for (const { index } of run) fill(roles, index, index + 1, Role.repeated)
    }
  }
}
