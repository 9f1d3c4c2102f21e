import { hashOfRun } from '../text/hash.js'
import type { Token } from '../text/token.js'

/** A stretch of the story that stands in the comment too. */
export interface Copy {
  /** Token of the story where it begins. */
  readonly at: number
  /** Tokens in it. */
  readonly length: number
}

/** Tokens of the shortest stretch that is looked for. */
export const SHORTEST = 3

/** Places of the same three words that are tried: a refrain may have hundreds. */
const MOST_PLACES = 16

/** Finds stretches of a story's tokens in other texts. */
export class Copies {
  readonly #tokens: readonly Token[]
  /** First place of each run of three words, by their hash; the places after it hang on one another. */
  readonly #triples = new Map<number, number>()
  readonly #next: Int32Array
  /** First place of each pair of stems side by side. */
  readonly #pairs = new Map<string, number>()

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
    this.#next = new Int32Array(tokens.length).fill(-1)
    for (let i = tokens.length - 1; i >= 0; i -= 1) {
      if (i + SHORTEST <= tokens.length) {
        const key = hashOfRun(tokens, i, SHORTEST)
        this.#next[i] = this.#triples.get(key) ?? -1
        this.#triples.set(key, i)
      }
      const key = pairOf(tokens[i], tokens[i + 1])
      if (key !== null) this.#pairs.set(key, i)
    }
  }

  /**
   * The longest stretch that begins at a token of a text, three tokens at least; null when none.
   *
   * @param hash `hashOfRun` of its first `SHORTEST` tokens.
   */
  longestFrom(tokens: readonly Token[], from: number, hash: number): Copy | null {
    let best: Copy | null = null
    let at = this.#triples.get(hash) ?? -1
    for (let tries = 0; at >= 0 && tries < MOST_PLACES; tries += 1) {
      const length = this.#lengthAt(tokens, from, at)
      if (length >= SHORTEST && length > (best?.length ?? 0)) best = { at, length }
      at = this.#next[at] ?? -1
    }
    return best
  }

  #lengthAt(tokens: readonly Token[], from: number, at: number): number {
    let length = 0
    while (this.#isSame(tokens[from + length], this.#tokens[at + length])) length += 1
    return length
  }

  #isSame(a: Token | undefined, b: Token | undefined): boolean {
    return a !== undefined && b !== undefined && a.lexeme.normal === b.lexeme.normal
  }

  /** Where two words stand side by side in the story, whatever their endings; -1 when nowhere. */
  pairAt(first: Token | undefined, second: Token | undefined): number {
    const key = pairOf(first, second)
    return key === null ? -1 : (this.#pairs.get(key) ?? -1)
  }
}

function pairOf(first: Token | undefined, second: Token | undefined): string | null {
  if (first?.kind !== 'word' || second?.kind !== 'word') return null
  if (first.lexeme.isFunction || second.lexeme.isFunction) return null
  return `${first.lexeme.stem} ${second.lexeme.stem}`
}
