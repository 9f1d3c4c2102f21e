import { wordsOf } from './words.js'

type Vector = Map<string, number>

/** Cosine similarity of texts, with words weighted by how rare they are in a whole set. */
export interface TfIdf {
  similarity(a: string, b: string): number
  /** The words of a text that best set it apart from the others, heaviest first. */
  topTerms(text: string, count: number): string[]
}

/** Words in more than this share of the texts are left out, as a list of stop words would. */
const common = 0.1

/**
 * Learns how rare words are from all stories and comments of a set. Sublinear TF,
 * IDF that falls to 0, without words that a tenth of all texts contain: the usual
 * form that did best on `blog` and `qa-2016`.
 */
export function tfIdfOver(texts: Iterable<string>): TfIdf {
  const frequency = new Map<string, number>()
  let count = 0
  for (const text of texts) {
    count++
    for (const word of new Set(wordsOf(text))) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  const vectors = new Map<string, Vector>()
  const vectorOf = (text: string): Vector => {
    let vector = vectors.get(text)
    if (!vector) {
      vector = normalised(text, frequency, count)
      vectors.set(text, vector)
    }
    return vector
  }
  return {
    similarity: (a, b) => dot(vectorOf(a), vectorOf(b)),
    topTerms: (text, terms) =>
      [...vectorOf(text)]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, terms)
        .map(([word]) => word),
  }
}

function normalised(text: string, frequency: Map<string, number>, count: number): Vector {
  const vector: Vector = new Map()
  for (const word of wordsOf(text)) vector.set(word, (vector.get(word) ?? 0) + 1)
  let square = 0
  for (const [word, times] of vector) {
    const texts = frequency.get(word) ?? 0
    const rarity = texts > common * count ? 0 : Math.log((1 + count) / (1 + texts))
    const weight = (1 + Math.log(times)) * rarity
    vector.set(word, weight)
    square += weight * weight
  }
  const norm = Math.sqrt(square) || 1
  for (const [word, weight] of vector) vector.set(word, weight / norm)
  return vector
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0)
  return sum
}
