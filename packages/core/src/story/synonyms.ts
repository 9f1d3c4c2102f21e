import type { Lexeme } from '../text/token.js'
import { digitsOf } from '../text/words/number-words.js'
import type { Vectors } from '../text/words/vectors.js'
import type { StoryTerm } from './terms.js'

/** A word of the story that means nearly what another word means. */
export interface Synonym {
  readonly term: StoryTerm
  /** Cosine of the two, up to 1. */
  readonly nearness: number
}

/** Words of the story that are looked at: those that set it apart the most. */
const MOST_TERMS = 40
/**
 * Least cosine of two words that mean nearly the same: "fee" and "subscription" have 0.48, "price"
 * and "fall", which merely stand together, 0.44.
 */
export const NEAR = 0.46
/**
 * Signs in which such words agree at the least, less those in which they differ: no pair of the
 * table that is near has fewer, and 24 of 25 others have, so that their cosine is not asked.
 */
export const NEAR_AGREEMENT = 12

/** Finds the word of a story that another word stands for. Remembers what it found. */
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

  /** The nearest word of the story; null when none is near. */
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
