import type { Formula } from '../formulas/index.js'
import { Role } from '../reading.js'
import type { Tie } from '../story/ties.js'
import type { ParsedText } from '../text/parse.js'
import { isContent, type Token } from '../text/token.js'

/** Tokens that make a repetition rather than a turn of phrase. */
const SHORTEST_REPETITION = 4

/**
 * Tells for each token whether it is the writer's own.
 *
 * @param isAsked Whether the story asks its readers for something.
 */
export function assignRoles(
  comment: ParsedText,
  formulas: readonly Formula[],
  ties: readonly Tie[],
  isAsked: boolean,
): Role[] {
  const roles: Role[] = comment.tokens.map((token) => (token.quoted ? Role.quoted : Role.own))
  for (const formula of formulas) {
    const isAnswer = isAsked && judgesByName(comment.tokens, formula)
    if (!isAnswer) fill(roles, formula.from, formula.to, Role.formula)
  }
  spreadFormulas(comment, ties, roles)
  for (const { kind, comment: span, part } of ties) {
    if (kind === 'quote')
      fill(roles, span.from, span.to, part === 'title' ? Role.named : Role.copied)
  }
  markRepetitions(comment, roles)
  markLists(comment, ties, roles)
  return roles
}

/** "The Harbour Grill is the best": under a question the verdict on a name is an answer. */
function judgesByName(tokens: readonly Token[], { kind, from }: Formula): boolean {
  const name = tokens[from - 1]
  const isVerdict = kind === 'praise' || kind === 'blame'
  return isVerdict && name?.pos === 'PROPN' && tokens[from]?.pos === 'AUX'
}

function fill(roles: Role[], from: number, to: number, role: Role): void {
  for (let i = from; i < to; i += 1) if (roles[i] === Role.own) roles[i] = role
}

/** Surprise, in nats, up to which a word that is no name and no number adds nothing to a formula. */
const COMMON = 10

/** A sentence that is half a formula and says nothing in the other half is one. */
function spreadFormulas(
  { tokens, sentences }: ParsedText,
  ties: readonly Tie[],
  roles: Role[],
): void {
  const tied = tiedTokens(ties)
  for (const { from, to } of sentences) {
    const words = tokens.slice(from, to).filter((token) => token.kind === 'word')
    const own = words.filter(({ index }) => roles[index] === Role.own)
    const isHalf = own.length <= words.length - own.length
    const others = tokens.slice(from, to).some((token) => isTelling(token, roles, tied))
    if (isHalf && !others) fill(roles, from, to, Role.formula)
  }
}

function isTelling(token: Token, roles: readonly Role[], tied: ReadonlySet<number>): boolean {
  if (roles[token.index] !== Role.own) return false
  if (token.kind === 'number' || token.kind === 'url' || token.value === '?') return true
  return isContent(token) && (tied.has(token.index) || token.lexeme.rarity > COMMON)
}

function tiedTokens(ties: readonly Tie[]): Set<number> {
  const tied = new Set<number>()
  for (const { comment } of ties) for (let i = comment.from; i < comment.to; i += 1) tied.add(i)
  return tied
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
  // Small integers are quicker keys.
  return hash >>> 2
}

function isSameRun(words: readonly Token[], a: number, b: number): boolean {
  for (let k = 0; k < SHORTEST_REPETITION; k += 1) {
    if (words[a + k]?.lexeme !== words[b + k]?.lexeme) return false
  }
  return true
}

/**
 * Words in a row of which so many are content words, and so many the story's, are a list: prose has
 * four or five function words among twelve.
 */
const WINDOW = 12
const CONTENT_OF_LIST = 10
const TIED_OF_LIST = 8

/** The story's words, strung together with hardly a word that says how they belong together. */
function markLists({ tokens }: ParsedText, ties: readonly Tie[], roles: Role[]): void {
  const tied = tiedTokens(ties)
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
  let content = 0
  let shared = 0
  for (let i = 0; i < words.length; i += 1) {
    const entering = words[i] as Token
    const leaving = words[i - WINDOW]
    content += Number(isContent(entering)) - Number(leaving !== undefined && isContent(leaving))
    shared += Number(tied.has(entering.index)) - Number(tied.has(leaving?.index ?? -1))
    if (content < CONTENT_OF_LIST || shared < TIED_OF_LIST) continue
    for (const { index } of words.slice(Math.max(0, i + 1 - WINDOW), i + 1)) {
      fill(roles, index, index + 1, Role.listed)
    }
  }
}
