import type { Token } from '../text/token.js'
import type { Vocabulary } from './vocabulary.js'

/** Tokens that no pattern needs to see: quotation marks, brackets, Markdown emphasis. */
const TRANSPARENT: ReadonlySet<string> = new Set('"\'“”‘’«»*_~`()[]')

/** What a token is to clauses, as bits. */
const Bit = { transparent: 1, edge: 2, breaks: 4, comma: 8 } as const

/** Tokens with their symbols, and where clauses begin and end among them. */
export class Clauses {
  readonly length: number
  readonly #vocabulary: Vocabulary
  readonly #symbols: Int32Array
  readonly #bits: Uint8Array

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.length = tokens.length
    this.#vocabulary = vocabulary
    this.#symbols = new Int32Array(tokens.length)
    this.#bits = new Uint8Array(tokens.length)
    let sentence = -1
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Token
      const symbol = token.quoted ? vocabulary.opaque : vocabulary.of(token)
      this.#symbols[at] = symbol
      this.#bits[at] =
        bitsOf(token, symbol, vocabulary) | (token.sentence === sentence ? 0 : Bit.breaks)
      sentence = token.sentence
    }
  }

  /** The token's symbol; two in one number for a contraction. */
  symbolAt(at: number): number {
    return this.#symbols[at] as number
  }

  /** Whether a pattern may pass over the token. */
  isTransparent(at: number): boolean {
    return this.#has(at, Bit.transparent)
  }

  isComma(at: number): boolean {
    return this.#has(at, Bit.comma)
  }

  /** Whether a sentence ends before the token. */
  breaksBefore(at: number): boolean {
    return this.#has(at, Bit.breaks)
  }

  /** Whether a clause may begin at the token. */
  beginsAt(at: number): boolean {
    return this.#has(at, Bit.breaks) || this.#has(at - 1, Bit.edge)
  }

  /** Whether a clause may end before the token. */
  endsBefore(at: number): boolean {
    return at >= this.length || this.#has(at, Bit.breaks | Bit.edge)
  }

  /** Where a formula ends with the name or address that closes it: "thanks, Phil!" */
  addresseeEnd(to: number): number {
    const afterComma = to < this.length && !this.breaksBefore(to) && this.isComma(to)
    let at = afterComma ? to + 1 : to
    const from = at
    while (at < from + 2 && at < this.length && this.#canBeAddressed(at, afterComma)) at += 1
    return at > from && this.endsBefore(at) ? at : to
  }

  #canBeAddressed(at: number, onlyNames: boolean): boolean {
    if (this.breaksBefore(at)) return false
    const symbol = this.symbolAt(at)
    if (symbol === this.#vocabulary.name) return true
    if (!onlyNames && symbol === this.#vocabulary.other) return true
    return this.#vocabulary.isIn(symbol, 'people')
  }

  #has(at: number, bits: number): boolean {
    return ((this.#bits[at] as number) & bits) !== 0
  }
}

function bitsOf({ kind, value, quoted }: Token, symbol: number, vocabulary: Vocabulary): number {
  if (kind === 'word' || kind === 'number') return vocabulary.isIn(symbol, 'edge') ? Bit.edge : 0
  if (value === ',') return Bit.comma | Bit.edge
  const isMark = kind === 'punctuation' || kind === 'symbol'
  const isTransparent = isMark && !quoted && TRANSPARENT.has(value[0] ?? '')
  return isTransparent ? Bit.transparent | Bit.edge : Bit.edge
}
