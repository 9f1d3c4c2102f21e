import type { Lexeme, TokenKind } from '../token.js'
import { lexemeOf } from '../words/lexemes.js'

/** A token's written form, independent of context: the same object every time it occurs. */
export interface Form {
  readonly value: string
  /** Its type by wink-nlp: word, number, punctuation, tabCRLF... */
  readonly type: string
  readonly kind: TokenKind
  readonly lexeme: Lexeme
  /** The halves of "I'm", the one contraction that wink-nlp does not split: "I" and "'m", as in "I" and "'ve". */
  readonly halves: readonly [Form, Form] | null
}

export function formOf(value: string, type: string): Form {
  const isIm = value.length === 3 && value.toLowerCase() === "i'm"
  const halves = isIm
    ? ([formOf(value.slice(0, 1), type), formOf(value.slice(1), type)] as const)
    : null
  return { value, type, kind: kindOf(type, value), lexeme: lexemeOf(value), halves }
}

/** Types of wink-nlp that are also kinds of token. */
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
  // Our own string, not the model's: equal strings compare quickly only if they are the same object.
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
