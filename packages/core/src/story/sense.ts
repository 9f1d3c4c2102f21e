import { Marks } from '../text/marks.js'
import { isContent, type Lexeme, type Span, type Token } from '../text/token.js'
import { normalised, type Vectors } from '../text/words/vectors.js'

/** What some words mean together: a direction in the space of the word vectors. */
export interface Direction {
  /** Vector of length 1. */
  readonly vector: Float32Array
  /** Number of different words that it was made from. */
  readonly words: number
}

/**
 * A word weighs its surprise in nats, up to `RARE`, less `COMMON`: commoner words mean too many things; beyond
 * `RARE`, chance says more.
 */
const COMMON = 5
const RARE = 13

/** Rows that were met, with the weight of each so far. */
const seen = new Marks()
let weights = new Float64Array(0)

/** Returns the direction of some content words; null when none of them has a vector. */
export function directionOf(words: Iterable<Lexeme>, vectors: Vectors): Direction | null {
  if (weights.length < vectors.words) weights = new Float64Array(vectors.words)
  const rows: number[] = []
  seen.clear()
  for (const word of words) {
    const row = vectors.rowOfForm(word)
    if (row < 0) continue
    const weight = Math.max(0, Math.min(word.rarity, RARE) - COMMON)
    if (seen.add(row)) {
      rows.push(row)
      weights[row] = weight
    } else weights[row] = (weights[row] as number) + weight
  }
  const vector = normalised(vectors.sum(rows, weights))
  return vector === null ? null : { vector, words: rows.length }
}

/** What a story means, as a whole and passage by passage. */
export class Sense {
  readonly #common: Float32Array | null
  readonly #whole: Float32Array | null
  readonly #passages: readonly Float32Array[]

  /** @param common What all known stories mean, which sets none of them apart; it is subtracted from each vector. */
  constructor(
    readonly vectors: Vectors,
    heading: readonly Token[],
    body: readonly Token[],
    passages: readonly Span[],
    common: Float32Array | null,
  ) {
    const aim = (tokens: readonly Token[]) => {
      const words = tokens.filter(isContent).map(({ lexeme }) => lexeme)
      const direction = directionOf(words, vectors)
      return direction === null ? null : without(direction.vector, common)
    }
    this.#common = common
    this.#whole = aim([...heading, ...heading, ...body])
    const parts = [heading, ...passages.map(({ from, to }) => body.slice(from, to))]
    this.#passages = parts.map(aim).filter((vector) => vector !== null)
  }

  /** How near a comment is, -1 to 1: the mean of its nearness to the whole story and to the nearest passage. */
  nearness({ vector }: Direction): number {
    const own = without(vector, this.#common)
    if (own === null || this.#whole === null) return 0
    let best = Number.NEGATIVE_INFINITY
    for (const passage of this.#passages) best = Math.max(best, dot(own, passage))
    return (dot(own, this.#whole) + best) / 2
  }
}

function without(vector: Float32Array, common: Float32Array | null): Float32Array | null {
  if (common === null) return vector
  const rest = new Float32Array(vector.length)
  for (let i = 0; i < rest.length; i += 1) rest[i] = (vector[i] as number) - (common[i] as number)
  return normalised(rest)
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number)
  return sum
}
