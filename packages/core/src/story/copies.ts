import type { Token } from '../text/token.js'

/** A stretch of the story that stands in the comment too. */
export interface Copy {
  /** Token of the story where it begins. */
  readonly at: number
  /** Tokens in it. */
  readonly length: number
}

/** Places of the same three words that are tried: a refrain may have hundreds. */
const MOST_PLACES = 16

/** Bits of a word's number: three of them make one safe integer. */
const BASE = 2 ** 17

/** Finds stretches of a story's tokens in other texts. */
export class Copies {
  readonly #tokens: readonly Token[]
  readonly #ids = new Map<string, number>()
  /** First place of each run of three words; the places after it hang on one another. */
  readonly #triples = new Map<number, number>()
  readonly #next: Int32Array
  /** First place of each pair of stems side by side. */
  readonly #pairs = new Map<string, number>()

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
    this.#next = new Int32Array(tokens.length).fill(-1)
    const ids = tokens.map((token) => this.#learn(token.lexeme.normal))
    for (let i = tokens.length - 1; i >= 0; i -= 1) {
      const [a, b, c] = [ids[i], ids[i + 1], ids[i + 2]]
      if (a !== undefined && b !== undefined && c !== undefined) {
        const key = tripleOf(a, b, c)
        this.#next[i] = this.#triples.get(key) ?? -1
        this.#triples.set(key, i)
      }
      const key = pairOf(tokens[i], tokens[i + 1])
      if (key !== null) this.#pairs.set(key, i)
    }
  }

  #learn(normal: string): number {
    let id = this.#ids.get(normal)
    if (id === undefined) {
      id = this.#ids.size
      this.#ids.set(normal, id)
    }
    return id
  }

  /** The longest stretch that begins at a token of a text, three tokens at least; null when none. */
  longestFrom(tokens: readonly Token[], from: number): Copy | null {
    const a = this.#ids.get(tokens[from]?.lexeme.normal ?? '')
    if (a === undefined) return null
    const b = this.#ids.get(tokens[from + 1]?.lexeme.normal ?? '')
    if (b === undefined) return null
    const c = this.#ids.get(tokens[from + 2]?.lexeme.normal ?? '')
    if (c === undefined) return null
    let best: Copy | null = null
    let at = this.#triples.get(tripleOf(a, b, c)) ?? -1
    for (let tries = 0; at >= 0 && tries < MOST_PLACES; tries += 1) {
      const length = this.#lengthAt(tokens, from, at)
      if (length > (best?.length ?? 0)) best = { at, length }
      at = this.#next[at] ?? -1
    }
    return best
  }

  #lengthAt(tokens: readonly Token[], from: number, at: number): number {
    let length = 3
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

function tripleOf(a: number, b: number, c: number): number {
  return (a * BASE + b) * BASE + c
}

function pairOf(first: Token | undefined, second: Token | undefined): string | null {
  if (first?.kind !== 'word' || second?.kind !== 'word') return null
  if (first.lexeme.isFunction || second.lexeme.isFunction) return null
  return `${first.lexeme.stem} ${second.lexeme.stem}`
}
