import type { ParsedText } from './parse.js'
import { isWord, type Span, type Token } from './token.js'

/**
 * Tokens that a reader sees as one: a word with its clitics and hyphens, a sign, or a source, which is
 * anything but the writer's prose: an address, code, a quotation.
 */
export type UnitKind = 'word' | 'source' | 'sign'

const JOINER = /^[-‐‑'&_]$/

/** Calls back with each unit of a sentence, in order; every token is in one. */
export function eachUnit(
  { tokens, text }: ParsedText,
  sentence: Span,
  visit: (kind: UnitKind, from: number, to: number) => void,
): void {
  let isInQuotes = false
  for (let from = sentence.from; from < sentence.to; ) {
    const first = tokens[from] as Token
    const kind = kindOf(first, text)
    let to = from + 1
    if (first.code || first.quoted) to = foreignEnd(tokens, from, sentence.to)
    else if (kind === 'word') to = wordEnd(tokens, from, sentence.to, isInQuotes)
    else if (first.value === "'") isInQuotes = !isInQuotes
    visit(kind, from, to)
    from = to
  }
}

function kindOf({ kind, code, quoted, start, end }: Token, text: string): UnitKind {
  if (code || quoted || kind === 'url' || kind === 'email' || kind === 'mention') return 'source'
  if (kind === 'word' || kind === 'number' || kind === 'hashtag') return 'word'
  if (kind === 'punctuation' && end - start === 1) return 'sign'
  // An overlong run is read as a sign, and an entity is written with letters.
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? 'source' : 'sign'
}

function foreignEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from + 1
  while (to < limit && (tokens[to]?.code || tokens[to]?.quoted)) to += 1
  return to
}

function wordEnd(tokens: readonly Token[], from: number, limit: number, isInQuotes: boolean) {
  let to = from + 1
  while (to < limit && touch(tokens[to - 1], tokens[to])) {
    const next = tokens[to] as Token
    const after = to + 1 < limit && touch(next, tokens[to + 1]) ? tokens[to + 1] : undefined
    if (isWord(next)) to += 1
    else if (JOINER.test(next.value) && isWord(after)) to += 2
    else if (next.value === "'" && !isInQuotes && /s$/i.test((tokens[to - 1] as Token).value))
      to += 1
    else break
  }
  return to
}

function touch(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start && !b.code && !b.quoted
}

const CLITIC = /^(?:'\p{L}+|n't)$/iu

/** Returns the token that determines what a word unit is: "do" in "don't", "known" in "well-known". */
export function headOf(tokens: readonly Token[], { from, to }: Span): Token {
  for (let i = to - 1; i > from; i -= 1) {
    const token = tokens[i] as Token
    if (isWord(token) && !CLITIC.test(token.value)) return token
  }
  return tokens[from] as Token
}
