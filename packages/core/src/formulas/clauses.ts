import type { Token } from '../text/token.js'
import { isTransparent } from '../text/transparent.js'
import { symbolOf } from './symbols.js'
import type { Vocabulary } from './vocabulary.js'
import { waitsForNext } from './waiting.js'

/** The properties of a token that matter to clauses, as bits. */
const Bit = { transparent: 1, edge: 2, breaks: 4, comma: 8, mark: 16, waits: 32 } as const

/** Tokens with their symbols, and where clauses begin and end. */
export class Clauses {
  readonly length: number
  readonly #vocabulary: Vocabulary
  readonly #tokens: readonly Token[]
  readonly #symbols: Int32Array
  readonly #bits: Uint8Array

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.#tokens = tokens
    this.length = tokens.length
    this.#vocabulary = vocabulary
    this.#symbols = new Int32Array(tokens.length)
    this.#bits = new Uint8Array(tokens.length)
    // From the end, because a word's symbol depends on the word joined after it.
    for (let at = tokens.length - 1; at >= 0; at -= 1) {
      const token = tokens[at] as Token
      const symbol = symbolOf(tokens, at, vocabulary, this.#symbols[at + 2])
      this.#symbols[at] = symbol
      this.#bits[at] =
        bitsOf(token, symbol, vocabulary) |
        (token.sentence === tokens[at - 1]?.sentence ? 0 : Bit.breaks) |
        (waitsForNext(tokens, at) ? Bit.waits : 0)
    }
  }

  /** Returns the token's symbol; two in one number for a contraction. */
  symbolAt(at: number): number {
    return this.#symbols[at] as number
  }

  /** Whether a pattern may skip the token. */
  isTransparent(at: number): boolean {
    return this.#has(at, Bit.transparent)
  }

  isComma(at: number): boolean {
    return this.#has(at, Bit.comma)
  }

  /** Whether the token still needs its noun or verb, so that nothing ends with it, not even a half-typed sentence. */
  waits(at: number): boolean {
    return this.#has(at, Bit.waits)
  }

  /** Whether a sentence ends before the token. */
  breaksBefore(at: number): boolean {
    return this.#has(at, Bit.breaks)
  }

  /** Whether a sentence ends before a token, or the token closes a bracket opened before `from`: "(Turku) we have". */
  breaksBetween(from: number, at: number): boolean {
    if (at === from) return false
    if (this.#has(at, Bit.breaks)) return true
    if (!this.#has(at, Bit.transparent) || this.#tokens[at]?.value !== ')') return false
    let opening = at - 1
    while (opening >= from && this.#tokens[opening]?.value !== '(') opening -= 1
    return opening < from
  }

  /** Whether a clause may begin at the token. */
  beginsAt(at: number): boolean {
    return this.#has(at, Bit.breaks) || this.#has(at - 1, Bit.edge)
  }

  /** Whether a clause may end before the token. */
  endsBefore(at: number): boolean {
    return at >= this.length || this.#has(at, Bit.breaks | Bit.edge)
  }

  /** Whether a token is a mark that may separate a formula from the name it addresses. */
  isMark(at: number): boolean {
    return this.#has(at, Bit.mark)
  }

  /** Whether a question ends with the token. */
  isQuestion(at: number): boolean {
    return this.#tokens[at]?.value[0] === '?'
  }

  isName(at: number): boolean {
    return this.symbolAt(at) === this.#vocabulary.name
  }

  /** Whether a token is a word that no pattern knows and that does not look like a name. */
  isOther(at: number): boolean {
    return this.symbolAt(at) === this.#vocabulary.other
  }

  /** Whether a token is in a class of words. */
  isIn(at: number, name: string): boolean {
    return this.#vocabulary.isIn(this.symbolAt(at), name)
  }

  #has(at: number, bits: number): boolean {
    return ((this.#bits[at] as number) & bits) !== 0
  }
}

function bitsOf(token: Token, symbol: number, vocabulary: Vocabulary): number {
  const { kind, value, quoted } = token
  if (kind === 'word' || kind === 'number') {
    if (vocabulary.isEdge(symbol)) return Bit.edge
    return vocabulary.isArticle(symbol) ? Bit.waits : 0
  }
  if (kind !== 'punctuation' && kind !== 'symbol') return Bit.edge
  if (value === ',') return Bit.comma | Bit.edge | Bit.mark
  return !quoted && isTransparent(token)
    ? Bit.transparent | Bit.edge | Bit.mark
    : Bit.edge | Bit.mark
}
