/** The smallest things the rest of the core reads. */

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

/** What is known of a word form whatever its context; shared by all its tokens. */
export interface Lexeme {
  /** Lower case, NFC, straight apostrophes. */
  readonly normal: string
  /** The key under which words of comment and story meet, see words/lexemes.ts. */
  readonly stem: string
  /** Surprise in nats: minus the log of the word's probability in English. */
  readonly rarity: number
  /** 0 for notions, 1 for things, see words/concreteness.ts. */
  readonly concreteness: number
  /** 0 for what any text may have, 1 for what tells its subject, see words/topicality.ts. */
  readonly topicality: number
  /** Its number among the word forms of its generation: for sets within one text, see marks.ts. */
  readonly id: number
  /** Word forms are forgotten when they are too many, and numbered anew. */
  readonly generation: number
  /** The same of its stem. */
  readonly stemId: number
  /** As `hash`, of its stem. */
  readonly stemHash: number
  /** A 32-bit number that differs for most other words. */
  readonly hash: number
  /** A function word: it carries grammar, not matter. */
  readonly isFunction: boolean
}

/** One token of a text. Contractions are split as wink-nlp does: `don't` is `do` and `n't`. */
export interface Token {
  /** Position in `ParsedText.tokens`. */
  readonly index: number
  readonly kind: TokenKind
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, PRON, DET, ADP, NUM, PUNCT, SYM... */
  readonly pos: string
  /** The characters as judged; `ParsedText.slice` gives them as they stand in the text. */
  readonly value: string
  /** Offset of the first UTF-16 code unit in the text. */
  readonly start: number
  /** Offset after the last UTF-16 code unit in the text. */
  readonly end: number
  /** Position of its sentence in `ParsedText.sentences`. */
  readonly sentence: number
  readonly lexeme: Lexeme
  /** It stands in a code span or a code block. */
  readonly code: boolean
  /** It stands in a quotation: a block quote, or three words and more between quotation marks. */
  quoted: boolean
}

/** A stretch of tokens: `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Nouns, verbs, adjectives, names, numbers: what a text is about, not how it is tied together. */
export function isContent(token: Token): boolean {
  return (
    (token.kind === 'word' && !token.lexeme.isFunction) ||
    token.kind === 'number' ||
    token.kind === 'hashtag'
  )
}

/** A word or a number: what is counted where words are. */
export function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number'
}

/** Whether it is taken for a noun, be it a name. */
export function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN'
}

/** Whether it is taken for a verb, be it an auxiliary. */
export function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX'
}

/** Whether it is taken for a name, and written as one. */
export function isName({ pos, value }: Token): boolean {
  return pos === 'PROPN' && /^\p{Lu}/u.test(value)
}

/** The writer's prose: no quotation, no code. */
export function isProse({ quoted, code }: Token): boolean {
  return !quoted && !code
}

/** Position of the first token that ends after an offset; the number of tokens where none does. */
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

/** The tokens that reach into a stretch of the text. */
export function tokensIn(tokens: readonly Token[], start: number, end: number): Token[] {
  const from = firstAfter(tokens, start)
  let to = from
  while (to < tokens.length && (tokens[to] as Token).start < end) to += 1
  return tokens.slice(from, to)
}
