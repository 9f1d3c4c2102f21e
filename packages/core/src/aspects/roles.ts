import type { Formula } from '../formulas/index.js'
import { Role } from '../reading.js'
import type { Tie } from '../story/ties.js'
import { hashOfRun } from '../text/hash.js'
import type { ParsedText } from '../text/parse.js'
import { isContent, type Token } from '../text/token.js'
import { findLists } from './order.js'

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
  const roles: Role[] = comment.tokens.map(() => Role.own)
  markQuotations(comment, ties, roles)
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

/**
 * What stands between quotation marks and in the story is a quotation of it. What stands in neither
 * story nor parent was chosen by the writer, whoever said it first.
 */
function markQuotations({ tokens }: ParsedText, ties: readonly Tie[], roles: Role[]): void {
  for (const { kind, comment } of ties) {
    if (kind !== 'quote') continue
    for (let i = comment.from; i < comment.to; i += 1) {
      if (tokens[i]?.quoted) roles[i] = Role.quoted
    }
  }
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
    const key = hashOfRun(words, i, SHORTEST_REPETITION)
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

function isSameRun(words: readonly Token[], a: number, b: number): boolean {
  for (let k = 0; k < SHORTEST_REPETITION; k += 1) {
    if (words[a + k]?.lexeme !== words[b + k]?.lexeme) return false
  }
  return true
}

/** Stretches of the story side by side, with not a word between them, that are no prose. */
const STRETCHES_OF_LIST = 5
/** Tokens of a list that takes in what little comes after it in its sentence. By hand. */
const LONG_LIST = 12

/** Words that stand in no order, and the story's words beside them or in a row. */
function markLists(comment: ParsedText, ties: readonly Tie[], roles: Role[]): void {
  const { tokens } = comment
  const tied = tiedTokens(ties)
  const isPart = (at: number, sentence: number | undefined) => {
    const token = tokens[at]
    return token !== undefined && token.sentence === sentence && tied.has(at)
  }
  const starts = new Set(ties.map((tie) => tie.comment.from))
  const isStrung = (at: number) => starts.has(at) && tied.has(at - 1)
  for (const list of findLists(comment, isStrung)) {
    let { from, to } = list
    while (isPart(from - 1, tokens[list.from]?.sentence)) from -= 1
    while (isPart(to, tokens[list.to - 1]?.sentence)) to += 1
    // A list has no end as a sentence has: less than itself after it is the rest of it.
    const end = comment.sentences[tokens[to - 1]?.sentence ?? 0]?.to ?? to
    if (to - from >= LONG_LIST && end - to < to - from) to = end
    fill(roles, from, to, Role.listed)
  }
  for (let first = 0; first < ties.length; ) {
    let next = first + 1
    while (ties[next]?.comment.from === ties[next - 1]?.comment.to) next += 1
    const [from = 0, to = 0] = [ties[first]?.comment.from, ties[next - 1]?.comment.to]
    if (next - first >= STRETCHES_OF_LIST) fill(roles, from, to, Role.listed)
    first = next
  }
}
