import { wordsBesidePraise } from '../baselines/praise-list.js'
import type { SetName } from '../corpora.js'
import { type EvaluatedSet, worstFirst } from '../evaluated-set.js'
import type { Measure } from '../figure.js'
import { partialPearson, partialSpearman, pearson, spearman } from '../metrics/correlation.js'
import { assessRow, type Row } from '../row.js'
import { clusterOf, type Run, readSample } from '../run.js'

/** Specificity of short messages without a story, as rated by people; measured on the validation part. */
export function evaluateTweets(run: Run): EvaluatedSet {
  const rows = judgeAlone(run, 'tweets-specificity', 3000)
  const val = rows.filter(({ comment }) => comment.split === 'val')
  return {
    measures: [
      { ...pearsonMeasure(val), floor: 0.65, aim: 0.75 },
      spearmanMeasure('tweets-specificity', 'val: ', val),
    ],
    tables: [],
    mistakes: () => findMistakes(val),
    rows,
  }
}

/** The same for sentences about films. */
export function evaluateMovies(run: Run): EvaluatedSet {
  const rows = judgeAlone(run, 'movies-specificity', 400)
  return {
    measures: [{ ...spearmanMeasure('movies-specificity', '', rows), floor: 0.72, aim: 0.8 }],
    tables: [],
    mistakes: () => findMistakes(rows),
    rows,
  }
}

function judgeAlone(run: Run, set: SetName, fastSize: number): Row[] {
  const linter = run.createLinter()
  return readSample(run, set, fastSize).comments.map((comment) =>
    assessRow(linter, comment, null, {}),
  )
}

function columns(rows: Row[]) {
  return {
    said: rows.map((row) => row.aspects.specificity ?? 0),
    rated: rows.map((row) => Number(row.comment.label)),
    logWords: rows.map((row) => Math.log(Math.max(row.words, 1))),
    besidePraise: rows.map((row) => wordsBesidePraise(row.comment.comment)),
    clusters: rows.map((row) => clusterOf(row.comment)),
    words: rows.map((row) => row.words),
  }
}

function pearsonMeasure(rows: Row[]): Measure {
  const { said, rated, logWords, besidePraise, clusters, words } = columns(rows)
  return {
    set: 'tweets-specificity',
    name: 'val: specificity against ratings, Pearson',
    clusters,
    words,
    commentlint: pearson(said, rated),
    atFixedLength: partialPearson(said, rated, logWords),
    baselines: {
      length: { all: pearson(words, rated) },
      'phrase list': {
        all: pearson(besidePraise, rated),
        atFixedLength: partialPearson(besidePraise, rated, logWords),
      },
    },
  }
}

function spearmanMeasure(set: Measure['set'], part: string, rows: Row[]): Measure {
  const { said, rated, logWords, besidePraise, clusters, words } = columns(rows)
  return {
    set,
    name: `${part}specificity against ratings, Spearman`,
    clusters,
    words,
    commentlint: spearman(said, rated),
    atFixedLength: partialSpearman(said, rated, logWords),
    baselines: {
      length: { all: spearman(words, rated) },
      'phrase list': {
        all: spearman(besidePraise, rated),
        atFixedLength: partialSpearman(besidePraise, rated, logWords),
      },
    },
  }
}

function findMistakes(rows: Row[]) {
  const { said, rated } = columns(rows)
  const saidScaled = standardised(said)
  const ratedScaled = standardised(rated)
  return worstFirst(
    rows.map((row, index) => {
      const gap = (saidScaled[index] as number) - (ratedScaled[index] as number)
      const what = `rated ${rated[index]?.toFixed(1)} of 5, specificity ${said[index]?.toFixed(2)}: too ${gap > 0 ? 'high' : 'low'}`
      return { badness: Math.abs(gap), what, row }
    }),
  )
}

function standardised(values: number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return values.map((value) => (value - mean) / (Math.sqrt(variance) || 1))
}
