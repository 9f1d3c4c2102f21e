import type { Lexeme, TokenKind } from '../token.js'
import { lexemeOf } from '../words/lexemes.js'

/** A token as it is written, whatever its context: one object each time it comes. */
export interface Form {
  readonly value: string
  /** What wink-nlp takes it for: word, number, punctuation, tabCRLF... */
  readonly type: string
  readonly kind: TokenKind
  readonly lexeme: Lexeme
  /** Of "I'm", the one contraction that wink-nlp leaves whole: "I" and "'m", like "I" and "'ve". */
  readonly halves: readonly [Form, Form] | null
}

export function formOf(value: string, type: string): Form {
  const isIm = value.length === 3 && value.toLowerCase() === "i'm"
  const halves = isIm
    ? ([formOf(value.slice(0, 1), type), formOf(value.slice(1), type)] as const)
    : null
  return { value, type, kind: kindOf(type, value), lexeme: lexemeOf(value), halves }
}

/** Types of wink-nlp that are kinds by themselves. */
const KINDS: readonly TokenKind[] = [
  'word',
  'number',
  'punctuation',
  'symbol',
  'emoji',
  'emoticon',
  'url',
  'email',
  'mention',
  'hashtag',
]

function kindOf(type: string, value: string): TokenKind {
  // Ours rather than the model's own string: two of the same text are quickly compared only where they are one.
  const kind = KINDS.find((name) => name === type)
  if (kind !== undefined) return kind
  switch (type) {
    case 'time':
    case 'ordinal':
    case 'decade':
      return 'number'
    case 'currency':
      return 'symbol'
    default:
      return /\p{L}/u.test(value) ? 'word' : 'symbol'
  }
}
