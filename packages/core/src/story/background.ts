import { Marks } from '../text/marks.js'
import { roughWords } from '../text/rough-words.js'
import type { Vectors } from '../text/words/vectors.js'
import type { Background } from '../types.js'
import { directionOf } from './sense.js'

/** Number of known stories at which half of the direction they share is taken to be common. */
const HALF_COMMON = 10

/**
 * Longest part of a story that is read, in UTF-16 code units: some 40,000 words. Nobody who comments on a longer
 * one knows what comes after.
 */
export const LONGEST_STORY = 250_000
/** Longest part of a title that is read, in UTF-16 code units: anything longer is no headline. */
export const LONGEST_TITLE = 10_000

const stems = new Marks()

/** What some stories share: their words, and the direction in which their meanings all point. */
export class KnownStories implements Background {
  readonly #frequency = new Map<string, number>()
  #stories = 0
  #words = 0
  readonly #vectors: Vectors | null
  readonly #sum: Float32Array

  constructor(vectors: Vectors | null = null) {
    this.#vectors = vectors
    this.#sum = new Float32Array(vectors?.dimensions ?? 0)
  }

  /** Whether a value is such a background itself, not a copy or a proxy of one. */
  static is(value: unknown): value is KnownStories {
    return typeof value === 'object' && value !== null && #frequency in value
  }

  /** Vectors by which the stories' common direction was found; null without any. */
  get vectors(): Vectors | null {
    return this.#vectors
  }

  /** Mean number of words in a story, at least 1. */
  get meanWords(): number {
    return Math.max(1, this.#words / Math.max(1, this.#stories))
  }

  get stories(): number {
    return this.#stories
  }

  add(text: string): void {
    const words = roughWords(text.slice(0, LONGEST_STORY))
    this.#words += words.length
    const content = words.filter(({ isFunction }) => !isFunction)
    stems.clear()
    for (const { stem, stemId } of content) {
      if (stems.add(stemId)) this.#frequency.set(stem, (this.#frequency.get(stem) ?? 0) + 1)
    }
    this.#stories += 1
    if (this.#vectors === null) return
    const direction = directionOf(content, this.#vectors)?.vector ?? []
    direction.forEach((value, i) => {
      this.#sum[i] = (this.#sum[i] as number) + value
    })
  }

  /** What all of the stories mean; the fewer they are, the shorter the vector. Null without vectors. */
  get commonDirection(): Float32Array | null {
    if (this.#vectors === null) return null
    return this.#sum.map((value) => value / (this.#stories + HALF_COMMON))
  }

  /** Number of stories that contain the term. */
  frequency(stem: string): number {
    return this.#frequency.get(stem) ?? 0
  }
}
