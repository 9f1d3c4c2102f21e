import { wordsBesidePraise } from '../baselines/praise-list.js'
import { tfIdfOver } from '../baselines/tf-idf.js'
import type { Corpus } from '../corpora.js'
import { type EvaluatedSet, type Mistake, worstFirst } from '../evaluated-set.js'
import type { Measure, Systems } from '../figure.js'
import { averagePrecision } from '../metrics/average-precision.js'
import { meanOf } from '../metrics/weights.js'
import { type Row, scoreOf } from '../row.js'
import { type Run, readSample, storyText, textsOf } from '../run.js'
import { judgeRivals, rivalMeasures } from './blog.js'

/** Does a comment answer its own question rather than another, and do good answers come first? */
export function evaluateQa(run: Run): EvaluatedSet {
  const corpus = readSample(run, 'qa-2016', 100)
  const judged = judgeRivals(run, corpus, { known: true, others: 1 })
  const { rows } = judged
  const dev = rows.filter(({ comment }) => comment.split === 'dev2016')
  const threads = threadsOf(dev)
  return {
    measures: [
      ...rivalMeasures('stories known', corpus, judged, { auc: [0.83, 0.88] }),
      ...rankingMeasures(threads, corpus),
    ],
    tables: [],
    mistakes: () => findMistakes(threads),
    rows,
    extras: judged.rivals.map(({ others }) => ({ relevanceToOthers: others })),
  }
}

type Ranker = (row: Row) => number

function threadsOf(rows: Row[]): Row[][] {
  const threads = new Map<string, Row[]>()
  for (const row of rows) {
    const id = row.comment.storyId ?? ''
    threads.set(id, [...(threads.get(id) ?? []), row])
  }
  return [...threads.values()]
}

function rankingMeasures(threads: Row[][], corpus: Corpus): Measure[] {
  const tfIdf = tfIdfOver(textsOf(corpus))
  const rankers = {
    'order of posting': () => 0,
    length: (row: Row) => row.words,
    'TF-IDF': (row: Row) =>
      row.story ? tfIdf.similarity(row.comment.comment, storyText(row.story)) : 0,
    'phrase list': (row: Row) => wordsBesidePraise(row.comment.comment),
  }
  const common = { set: 'qa-2016', clusters: threads.map((thread) => threadId(thread)) } as const
  return [
    {
      ...common,
      name: 'dev: mean average precision of Good by score',
      commentlint: meanPrecision(threads, scoreOf).all,
      baselines: systems(rankers, (ranker) => meanPrecision(threads, ranker)),
      floor: 0.65,
      aim: 0.75,
      note: `average precision: threads without a Good count 0, so ${showBest(threads)} is the best possible`,
    },
    {
      ...common,
      name: 'dev: Good above Bad, pairs of like length',
      commentlint: likePairs(threads, scoreOf).all,
      baselines: systems(rankers, (ranker) => likePairs(threads, ranker)),
      note: 'like length: pairs of one thread whose lengths differ by at most a quarter; chance 0.5',
    },
  ]
}

/** The figure of a ranker that always puts the good ones first. */
function showBest(threads: Row[][]): string {
  const withGood = threads.filter((thread) => thread.some(isGood))
  return (withGood.length / threads.length).toFixed(3)
}

function systems(rankers: Record<string, Ranker>, measure: (ranker: Ranker) => Systems) {
  const entries = Object.entries(rankers).map(([name, ranker]) => [name, measure(ranker)])
  return Object.fromEntries(entries) as NonNullable<Measure['baselines']>
}

function threadId(thread: Row[]): string {
  return thread[0]?.comment.storyId ?? ''
}

function isGood({ comment }: Row): boolean {
  return comment.label === 'Good'
}

function meanPrecision(threads: Row[][], ranker: Ranker): Systems {
  return {
    all: meanOf(threads.map((rows) => averagePrecision(rows.map(ranker), rows.map(isGood)))),
  }
}

/** The share of pairs of similar length that the good comment wins, over all threads. */
function likePairs(threads: Row[][], ranker: Ranker): Systems {
  const gaps = threads.map((thread) => gapsOfLikePairs(thread, ranker))
  return {
    all: (weights) => {
      let won = 0
      let pairs = 0
      gaps.forEach((list, thread) => {
        const weight = weights[thread] as number
        for (const gap of list) won += weight * (gap > 0 ? 1 : gap === 0 ? 0.5 : 0)
        pairs += weight * list.length
      })
      return pairs > 0 ? won / pairs : null
    },
  }
}

/** By how much each good comment is above each bad one of about its length. */
function gapsOfLikePairs(thread: Row[], ranker: Ranker): number[] {
  const bad = thread.filter((row) => row.comment.label === 'Bad')
  return thread
    .filter(isGood)
    .flatMap((good) =>
      bad
        .filter(({ words }) => good.words <= words * 1.25 && words <= good.words * 1.25)
        .map((other) => ranker(good) - ranker(other)),
    )
}

function findMistakes(threads: Row[][]): Mistake[] {
  const mistakes = threads.flatMap((thread) =>
    thread.flatMap((row): Mistake[] => {
      const rivals = thread.filter((other) => isGood(other) !== isGood(row))
      const wronged = rivals.filter((other) =>
        isGood(row) ? scoreOf(other) > scoreOf(row) : scoreOf(other) < scoreOf(row),
      )
      if (wronged.length === 0) return []
      const mean = rivals.reduce((sum, other) => sum + scoreOf(other), 0) / rivals.length
      const side = isGood(row) ? 'above' : 'below'
      const what = `${row.comment.label}, but ${wronged.length} of ${rivals.length} rivals stand ${side} it`
      return [
        { badness: Math.abs(scoreOf(row) - mean) * (wronged.length / rivals.length), what, row },
      ]
    }),
  )
  return worstFirst(mistakes)
}
