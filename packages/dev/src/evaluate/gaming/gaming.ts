import { type EvaluatedSet, type Mistake, worstFirst } from '../evaluated-set.js'
import type { Run } from '../run.js'
import { drawCases } from './cases.js'
import { mistakesIn, ratesOf, type Trial } from './trial.js'
import { trySmoothTexts, trySwaps, tryTransformations } from './trials.js'

const ALL = {
  name: 'all attempts that pay',
  floor: 0.02,
  aim: 0,
  note: 'an attempt pays when the score rises by more than 3 points, the swapped story is no less relevant, or an empty text is rated solid or strong',
}

/** Tries to get a better score for nothing, and measures how often that succeeds. */
export function evaluateGaming(run: Run): EvaluatedSet {
  const linter = run.createLinter()
  const cases = drawCases(run, linter, run.fast ? 60 : 300)
  const trials = [
    ...tryTransformations(linter, cases),
    ...trySwaps(linter, cases),
    ...trySmoothTexts(linter, cases),
  ]
  const kinds = [...new Set(trials.map(({ kind }) => kind))]
  return {
    measures: ratesOf('gaming', trials, ALL, kinds),
    tables: [],
    mistakes: () => worstOfEachKind(trials, kinds),
    rows: [],
  }
}

/** The worst of every kind, then the second worst of every kind, and so on. */
function worstOfEachKind(trials: readonly Trial[], kinds: readonly string[]): Mistake[] {
  const lists = kinds.map((kind) =>
    worstFirst(mistakesIn(trials.filter((trial) => trial.kind === kind))),
  )
  const longest = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list[place] ?? []),
  ).flat()
}
