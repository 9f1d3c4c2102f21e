/** Tokens: the smallest units that the rest of the core reads. */

/** What a token is. Times, ordinals and decades are numbers; currency signs are symbols. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'punctuation'
  | 'symbol'
  | 'emoji'
  | 'emoticon'
  | 'url'
  | 'email'
  | 'mention'
  | 'hashtag'

/** A word form's properties that do not depend on context; shared by all its tokens. */
export interface Lexeme {
  /** Lower case, NFC, straight apostrophes. */
  readonly normal: string
  /** The key by which words of comment and story are matched, see words/lexemes.ts. */
  readonly stem: string
  /** Surprise in nats: minus the log of the word's probability in English. */
  readonly rarity: number
  /** 0 for abstract notions, 1 for things, see words/concreteness.ts. */
  readonly concreteness: number
  /** 0 for words of any text, 1 for words that reveal its subject, see words/topicality.ts. */
  readonly topicality: number
  /** The form's number within its generation: for sets within one text, see marks.ts. */
  readonly id: number
  /** The generation of its numbers: when word forms grow too many, they are forgotten and numbered anew. */
  readonly generation: number
  /** The number of its stem, likewise. */
  readonly stemId: number
  /** The `hash` of its stem. */
  readonly stemHash: number
  /** A 32-bit hash of the form. */
  readonly hash: number
  /** Whether it is a function word: one that carries grammar rather than content. */
  readonly isFunction: boolean
}

/** One token of a text. Contractions are split as wink-nlp does: `don't` is `do` and `n't`. */
export interface Token {
  /** Position in `ParsedText.tokens`. */
  readonly index: number
  readonly kind: TokenKind
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, PRON, DET, ADP, NUM, PUNCT, SYM... */
  readonly pos: string
  /** The characters as judged; `ParsedText.slice` gives the original ones. */
  readonly value: string
  /** Offset of the first UTF-16 code unit in the text. */
  readonly start: number
  /** Offset after the last UTF-16 code unit in the text. */
  readonly end: number
  /** Position of its sentence in `ParsedText.sentences`. */
  readonly sentence: number
  readonly lexeme: Lexeme
  /** Whether it is in a code span or a code block. */
  readonly code: boolean
  /** Whether it is in a quotation: a block quote, or three or more words between quotation marks. */
  quoted: boolean
}

/** A stretch of tokens: `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Whether a token is a noun, verb, adjective, name or number: what a text is about, not how it is put together. */
export function isContent(token: Token): boolean {
  return (
    (token.kind === 'word' && !token.lexeme.isFunction) ||
    token.kind === 'number' ||
    token.kind === 'hashtag'
  )
}

/** Whether a token is a word or a number, and so counts as a word. */
export function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number'
}

/** Whether a token is tagged as a noun or a name. */
export function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN'
}

/** Whether a token is tagged as a verb, auxiliaries included. */
export function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX'
}

/** Whether a token is tagged as a name and written as one. */
export function isName({ pos, value }: Token): boolean {
  return pos === 'PROPN' && /^\p{Lu}/u.test(value)
}

/** Whether a token is the writer's own prose: neither quotation nor code. */
export function isProse({ quoted, code }: Token): boolean {
  return !quoted && !code
}

/** Returns the position of the first token that ends after an offset; the number of tokens if none does. */
function firstAfter(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Returns the tokens that overlap a stretch of the text. */
export function tokensIn(tokens: readonly Token[], start: number, end: number): Token[] {
  const from = firstAfter(tokens, start)
  let to = from
  while (to < tokens.length && (tokens[to] as Token).start < end) to += 1
  return tokens.slice(from, to)
}
