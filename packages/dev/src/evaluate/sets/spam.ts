import { wordsBesidePraise } from '../baselines/praise-list.js'
import { lengthStratum } from '../baselines/words.js'
import { type EvaluatedSet, type Mistake, worstFirst } from '../evaluated-set.js'
import type { Measure, Systems } from '../figure.js'
import { atBalancedLength, bestF1, classified } from '../metrics/classification.js'
import { meanOf, type Statistic } from '../metrics/weights.js'
import { hasFinding, type Row } from '../row.js'
import { assessAll, clusterOf, type Run, readSample } from '../run.js'

/** Solicitation under videos: how much is found, and false alarms. */
export function evaluateVideos(run: Run): EvaluatedSet {
  return evaluateSpam(run, 'videos-spam', 500, { floor: 0.88, aim: 0.95 })
}

/** The same under technical tutorials. */
export function evaluateTutorials(run: Run): EvaluatedSet {
  return evaluateSpam(run, 'tutorials-spam', 40, {})
}

function evaluateSpam(
  run: Run,
  set: 'videos-spam' | 'tutorials-spam',
  fastSize: number,
  goal: Pick<Measure, 'floor' | 'aim'>,
): EvaluatedSet {
  const rows = assessAll(run, readSample(run, set, fastSize))
  return {
    measures: spamMeasures(set, rows, goal),
    tables: [],
    mistakes: () => findMistakes(rows),
    rows,
  }
}

function isFlagged(row: Row): boolean {
  return hasFinding(row, 'no-solicitation', 'no-bare-link')
}

function spamMeasures(
  set: Measure['set'],
  rows: Row[],
  goal: Pick<Measure, 'floor' | 'aim'>,
): Measure[] {
  const truth = rows.map((row) => row.comment.label === 'spam')
  const said = rows.map(isFlagged)
  const strata = rows.map((row) => lengthStratum(row.words))
  const common = {
    set,
    clusters: rows.map((row) => clusterOf(row.comment)),
    words: rows.map((row) => row.words),
    sources: rows.map((row) => row.comment.video ?? ''),
  }
  const baseline = (values: number[]): Systems => {
    const all = bestEitherWay(values, truth)
    return { all, atFixedLength: atBalancedLength(all, truth, strata) }
  }
  const figure = (name: 'f1' | 'precision' | 'recall') => {
    const commentlint = classified(name, said, truth)
    return { commentlint, atFixedLength: atBalancedLength(commentlint, truth, strata) }
  }
  return [
    {
      ...common,
      name: 'no-solicitation or no-bare-link: F1 for spam',
      ...figure('f1'),
      baselines: {
        length: baseline(rows.map((row) => row.words)),
        'phrase list': baseline(rows.map((row) => wordsBesidePraise(row.comment.comment))),
      },
      ...goal,
    },
    { ...common, name: 'no-solicitation or no-bare-link: recall', ...figure('recall') },
    {
      ...common,
      name: 'no-solicitation or no-bare-link: false alarms on ham',
      eligible: truth.map((spam) => !spam),
      commentlint: meanOf(said.map(Number)),
      lowerIsBetter: true,
    },
  ]
}

/** Flags low values or high values, whichever works better: spam may be long or short. */
function bestEitherWay(values: number[], truth: boolean[]): Statistic {
  const low = bestF1(values, truth)
  const high = bestF1(
    values.map((value) => -value),
    truth,
  )
  return (weights) => Math.max(low(weights) ?? 0, high(weights) ?? 0)
}

function findMistakes(rows: Row[]): Mistake[] {
  return worstFirst(
    rows.flatMap((row): Mistake[] => {
      const spam = row.comment.label === 'spam'
      if (spam === isFlagged(row)) return []
      const what = spam ? 'spam, but not found' : 'no spam, but flagged'
      return [{ badness: spam ? 0 : 1, what, row }]
    }),
  )
}
