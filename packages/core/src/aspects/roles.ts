import type { Formula } from '../formulas/index.js'
import { Role } from '../reading.js'
import type { Tie } from '../story/ties.js'
import type { ParsedText } from '../text/parse.js'
import type { Token } from '../text/token.js'

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
function markRepetitions({ tokens }: ParsedText, roles: Role[]): void {
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number')
  const seen = new Map<number, number>()
  for (let i = 0; i + SHORTEST_REPETITION <= words.length; i += 1) {
    const key = hashOfRun(words, i)
    const before = seen.get(key)
    if (before === undefined) seen.set(key, i)
    else if (i - before >= SHORTEST_REPETITION && isSameRun(words, before, i)) {
      for (let k = i; k < i + SHORTEST_REPETITION; k += 1) {
        const { index } = words[k] as Token
        fill(roles, index, index + 1, Role.repeated)
      }
    }
  }
}

function hashOfRun(words: readonly Token[], from: number): number {
  let hash = 0
  for (let k = from; k < from + SHORTEST_REPETITION; k += 1) {
    hash = Math.imul(hash, 31) + (words[k] as Token).lexeme.hash
  }
  return hash
}

function isSameRun(words: readonly Token[], a: number, b: number): boolean {
  for (let k = 0; k < SHORTEST_REPETITION; k += 1) {
    if (words[a + k]?.lexeme !== words[b + k]?.lexeme) return false
  }
  return true
}
