import type { EncodedVectors } from '../../../core/src/text/words/vectors.js'
import { surpriseOfRank } from '../../../core/src/text/words/zipf.js'
import { encodeConcreteness } from './concreteness.js'
import { learnSpace, unit } from './meaning-space.js'
import { encodeBands, meanSurpriseOutside } from './rank-bands.js'
import type { Recipe } from './recipe.js'
import { shareRows } from './shared-rows.js'
import type { Embeddings } from './source.js'
import { encodeVectors } from './vector-letters.js'
import type { RankedWord } from './vocabulary.js'
import { encodeWordList } from './word-list.js'

/** Surprise, in nats, below which a word says nothing about a text's subject ("the", "said"). */
const TOPICAL_FROM = 6

/** Source of the module with the words, their frequency and their concreteness. */
export function wordsModule(embeddings: Embeddings, vocabulary: readonly RankedWord[]): string {
  const listed = vocabulary.map(({ word }) => word)
  return [
    '/** Words in alphabetical order, as `decodeWordList` reads them. */',
    `export const encodedWords: string = '${encodeWordList(listed)}'`,
    '/** One letter a word: a quarter of a nat of its log rank, from "(". */',
    `export const bands: string = '${encodeBands(vocabulary)}'`,
    '/** Mean surprise, in nats, of the words outside the list. */',
    `export const surpriseOfUnknown: number = ${meanSurpriseOutside(embeddings.words, vocabulary).toFixed(2)}`,
    '/** One digit a word: how concrete it is, 0 to 7. */',
    `export const concretenessLevels: string = '${encodeConcreteness(listed, (word) => embeddings.vector(word))}'`,
  ].join('\n')
}

/** Source of the module with the words' vectors. */
export function vectorsModule({ dimensions, hasRow, letters }: EncodedVectors): string {
  return [
    "import type { EncodedVectors } from '../words/vectors.js'",
    '/** Vectors of the words of words.generated.ts, as `Vectors` reads them. */',
    'export const encodedVectors: EncodedVectors = {',
    `  dimensions: ${dimensions},`,
    `  hasRow: '${hasRow}',`,
    `  letters: '${letters}',`,
    '}',
  ].join('\n')
}

/** The distilled vectors of the vocabulary. */
export function distilVectors(
  embeddings: Embeddings,
  vocabulary: readonly RankedWord[],
  recipe: Recipe,
): EncodedVectors {
  const sample = vocabulary.map(({ word, rank }) => {
    const surprise = surpriseOfRank(rank)
    const weight = Math.exp(-surprise) * Math.max(0, surprise - TOPICAL_FROM)
    return { vector: unit(Float64Array.from(embeddings.vector(word))), weight }
  })
  const place = learnSpace(sample, recipe)
  const placed = vocabulary.map((entry, i) => ({
    ...entry,
    direction: place(sample[i]?.vector ?? new Float64Array()),
  }))
  const rows = shareRows(recipe.nearness, placed)
  const kept = new Set(rows.map(({ word }) => word))
  return {
    dimensions: recipe.dimensions,
    hasRow: vocabulary.map(({ word }) => (kept.has(word) ? '1' : '0')).join(''),
    letters: encodeVectors(
      rows.map(({ direction }) => direction),
      recipe.fineness,
    ),
  }
}
