import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { type EncodedVectors, Vectors } from '../../../../core/src/text/words/vectors.js'
import { here } from '../../command.js'
import { findCorpora } from '../../evaluate/corpora.js'
import { firstPlace, rivalAuc } from '../../evaluate/metrics/auc.js'
import { everyRow, meanOf } from '../../evaluate/metrics/weights.js'
import { drawTable, showNumber } from '../../evaluate/report/table.js'
import { unit } from '../meaning-space.js'
import { RECIPE, type Recipe } from '../recipe.js'
import { type Embeddings, readEmbeddings } from '../source.js'
import { distilVectors, vectorsModule } from '../tables.js'
import { encodeVectors } from '../vector-letters.js'
import { pickVocabulary, type RankedWord } from '../vocabulary.js'
import { centreScorer, likelihoodScorer, type Scorer, tfIdfScorer, wordScorer } from './scorers.js'
import { readTrials, type TrialSet } from './trials.js'

/** How many comments of each set are tried. */
const TRIALS = 2000

/** The recipes that are tried: the one that ships, and variants with one thing changed. */
const CHANGES: Partial<Recipe>[] = [
  {},
  { fineness: 0.5 },
  { fineness: 1.4 },
  { nearness: 2 },
  { nearness: 0.5 },
  { dropped: 0 },
  { dimensions: 64 },
  { dimensions: 32 },
  { words: 14_000 },
]

/**
 * Prints the size of the vectors for each way to distil them, and how well each tells the true story
 * from another: `pnpm explore:words --corpora FOLDER [--embeddings FOLDER]`. Takes minutes.
 */
function main(): void {
  const { values } = parseArgs({
    options: { embeddings: { type: 'string' }, corpora: { type: 'string' } },
  })
  const corpora = findCorpora(values.corpora, here)
  const sets = (['blog', 'qa-2016'] as const).map((set) => readTrials(corpora, set, TRIALS))
  const embeddings = readEmbeddings(values.embeddings)
  const rows = [
    ['TF-IDF of the set', '', '', ...figures(sets, tfIdfScorer)],
    ['words alone', '', '', ...figures(sets, () => wordScorer)],
    ...vectorRows('vectors as they come', rawVectors(embeddings), sets),
    ...CHANGES.flatMap((change) => {
      const recipe = { ...RECIPE, ...change }
      const vocabulary = pickVocabulary(embeddings.words, recipe.words)
      const encoded = distilVectors(embeddings, vocabulary, recipe)
      const name =
        Object.entries(change).map(([key, value]) => `${key} ${value}`)[0] ?? 'as shipped'
      return vectorRows(name, { encoded, vocabulary }, sets)
    }),
  ]
  const columns = ['vectors', 'score', 'kB brotli', ...sets.flatMap(({ name }) => [name, 'first'])]
  const title = `AUC and first of ten, ${TRIALS} comments a set`
  console.log(drawTable({ title, columns, rows }))
}

interface Tried {
  encoded: EncodedVectors
  vocabulary: readonly RankedWord[]
}

function vectorRows(
  name: string,
  { encoded, vocabulary }: Tried,
  sets: readonly TrialSet[],
): string[][] {
  const vectors = new Vectors(
    vocabulary.map(({ word }) => word),
    encoded,
  )
  const size = Math.round(brotliCompressSync(vectorsModule(encoded)).length / 1000)
  return [
    [name, 'direction', `${size}`, ...figures(sets, () => centreScorer(vectors))],
    ['', 'with words', '', ...figures(sets, (set) => likelihoodScorer(vectors, set))],
  ]
}

/** The source's own vectors for the vocabulary, rounded so finely that it makes no difference. */
function rawVectors(embeddings: Embeddings): Tried {
  const vocabulary = pickVocabulary(embeddings.words, RECIPE.words)
  const vectors = vocabulary.map(({ word }) => unit(Float64Array.from(embeddings.vector(word))))
  const encoded = {
    dimensions: vectors[0]?.length ?? 0,
    hasRow: '1'.repeat(vectors.length),
    letters: encodeVectors(vectors, 0.5),
  }
  return { encoded, vocabulary }
}

function figures(sets: readonly TrialSet[], scorerOf: (set: TrialSet) => Scorer): string[] {
  return sets.flatMap((set) => {
    const scorer = scorerOf(set)
    const rivals = set.trials.map(({ comment, stories }) => {
      const [own = 0, ...others] = stories.map((story) => scorer(comment, story))
      return { own, others }
    })
    const first = meanOf(rivals.map(({ own, others }) => firstPlace(own, others)))
    const rows = everyRow(rivals.length)
    return [rivalAuc(rivals), first].map((statistic) => showNumber(statistic(rows)))
  })
}

main()
