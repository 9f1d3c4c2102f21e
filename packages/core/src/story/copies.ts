import { hashOfRun } from '../text/hash.js'
import { isContent, type Token } from '../text/token.js'
import { HashFilter } from '../text/words/hash-filter.js'

/** A stretch of the story that the comment contains too. */
export interface Copy {
  /** Index of the story's token where it begins. */
  readonly at: number
  /** Number of its tokens. */
  readonly length: number
}

/** Fewest tokens of a stretch to look for. */
export const SHORTEST = 3

/** Most places of the same three words to try: a refrain may have hundreds. */
const MOST_PLACES = 16

/** Tokens without a content word after which a stretch ends: otherwise rows of dots would be compared from each dot. */
export const MOST_EMPTY = 40

/** Enough bits for a story of 3,000 words. */
const FILTER_BITS = 2 ** 14

/** Finds stretches of a story's tokens in other texts. */
export class Copies {
  readonly #tokens: readonly Token[]
  /** First place of each run of three words, by their hash; `#next` links to the later ones. */
  readonly #triples = new Map<number, number>()
  readonly #next: Int32Array
  /** First place of each pair of stems side by side, likewise; pairs with the same hash are linked. */
  readonly #pairs = new Map<number, number>()
  readonly #nextPair: Int32Array
  /** Filter of the hashes of both. */
  readonly #filter = new HashFilter(FILTER_BITS)

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
    this.#next = new Int32Array(tokens.length).fill(-1)
    this.#nextPair = new Int32Array(tokens.length).fill(-1)
    for (let i = tokens.length - 1; i >= 0; i -= 1) {
      if (i + SHORTEST <= tokens.length) {
        const key = hashOfRun(tokens, i, SHORTEST)
        this.#next[i] = this.#triples.get(key) ?? -1
        this.#triples.set(key, i)
        this.#filter.add(key)
      }
      if (!isPair(tokens[i], tokens[i + 1])) continue
      const key = hashOfPair(tokens[i] as Token, tokens[i + 1] as Token)
      const after = this.#pairs.get(key) ?? -1
      const isSame = this.#isPairAt(after, tokens[i] as Token, tokens[i + 1] as Token)
      this.#nextPair[i] = isSame ? (this.#nextPair[after] as number) : after
      this.#pairs.set(key, i)
      this.#filter.add(key)
    }
  }

  /**
   * Returns the longest stretch that begins at a token of a text, at least three tokens long; null if there is
   * none.
   *
   * @param hash `hashOfRun` of its first `SHORTEST` tokens.
   */
  longestFrom(tokens: readonly Token[], from: number, hash: number): Copy | null {
    if (!this.#filter.mayHold(hash)) return null
    let best: Copy | null = null
    let at = this.#triples.get(hash) ?? -1
    for (let tries = 0; at >= 0 && tries < MOST_PLACES; tries += 1) {
      const length = this.#lengthAt(tokens, from, at)
      if (length >= SHORTEST && length > (best?.length ?? 0)) best = { at, length }
      at = this.#next[at] as number
    }
    return best
  }

  #lengthAt(tokens: readonly Token[], from: number, at: number): number {
    let length = 0
    let empty = 0
    while (empty < MOST_EMPTY && this.#isSame(tokens[from + length], this.#tokens[at + length])) {
      empty = isContent(tokens[from + length] as Token) ? 0 : empty + 1
      length += 1
    }
    return length
  }

  #isSame(a: Token | undefined, b: Token | undefined): boolean {
    return a !== undefined && b !== undefined && a.lexeme.normal === b.lexeme.normal
  }

  /** Index at which two words are side by side in the story, whatever their endings; -1 if nowhere. */
  pairAt(first: Token | undefined, second: Token | undefined): number {
    if (!isPair(first, second)) return -1
    const hash = hashOfPair(first as Token, second as Token)
    if (!this.#filter.mayHold(hash)) return -1
    let at = this.#pairs.get(hash) ?? -1
    while (at >= 0 && !this.#isPairAt(at, first as Token, second as Token)) {
      at = this.#nextPair[at] as number
    }
    return at
  }

  #isPairAt(at: number, first: Token, second: Token): boolean {
    return (
      this.#tokens[at]?.lexeme.stem === first.lexeme.stem &&
      this.#tokens[at + 1]?.lexeme.stem === second.lexeme.stem
    )
  }
}

/** Whether two tokens are content words. */
function isPair(first: Token | undefined, second: Token | undefined): boolean {
  return (
    first?.kind === 'word' &&
    second?.kind === 'word' &&
    !first.lexeme.isFunction &&
    !second.lexeme.isFunction
  )
}

/** Returns a 30-bit hash of two stems: equal for the same stems, different for most others. */
export function hashOfPair(first: Token, second: Token): number {
  const hash = Math.imul(first.lexeme.stemHash, 0x01000193) ^ second.lexeme.stemHash
  return (hash ^ (hash >>> 16)) >>> 2
}
