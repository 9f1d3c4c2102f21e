import type { Lexeme } from '../text/token.js'
import { digitsOf } from '../text/words/number-words.js'
import type { Vectors } from '../text/words/vectors.js'
import type { StoryTerm } from './terms.js'

/** A word of the story that means nearly the same as another word. */
export interface Synonym {
  readonly term: StoryTerm
  /** Cosine of their two vectors, up to 1. */
  readonly nearness: number
}

/** Most words of the story to compare with: those that set it apart most. */
const MOST_TERMS = 40
/**
 * Least cosine of two words that mean nearly the same: "fee" and "subscription" have 0.48, "price" and "fall",
 * which merely occur together, 0.44.
 */
export const NEAR = 0.46
/**
 * Least agreement of two such words: vector components with the same sign, less those with different signs. No
 * near pair of the table has fewer, and 24 of 25 other pairs do, so that their cosine need not be computed.
 */
export const NEAR_AGREEMENT = 12

/** Finds the word of a story that another word is a synonym of. Remembers what it found. */
export class Synonyms {
  readonly #vectors: Vectors
  readonly #terms: readonly (readonly [row: number, term: StoryTerm])[]
  readonly #found = new Map<number, Synonym | null>()

  constructor(vectors: Vectors, terms: Iterable<StoryTerm>) {
    this.#vectors = vectors
    this.#terms = [...terms]
      .filter(({ first }) => digitsOf(first.lexeme.normal) === undefined)
      .sort((a, b) => b.weight - a.weight)
      .map((term) => [vectors.rowOfForm(term.first.lexeme), term] as const)
      .filter(([row]) => row >= 0)
      .slice(0, MOST_TERMS)
  }

  /** Returns the nearest word of the story; null when none is near. */
  of(lexeme: Lexeme): Synonym | null {
    const row = this.#vectors.rowOfForm(lexeme)
    if (row < 0) return null
    const known = this.#found.get(row)
    if (known !== undefined) return known
    const found = this.#search(row)
    this.#found.set(row, found)
    return found
  }

  #search(row: number): Synonym | null {
    let best: Synonym | null = null
    for (const [other, term] of this.#terms) {
      if (this.#vectors.agreement(row, other) < NEAR_AGREEMENT) continue
      const nearness = this.#vectors.cosine(row, other)
      if (nearness >= (best?.nearness ?? NEAR)) best = { term, nearness }
    }
    return best
  }
}
