import type { Linter } from '@commentlint/core'
import { type EvaluatedSet, worstFirst } from '../evaluated-set.js'
import { assessRow } from '../row.js'
import type { Run } from '../run.js'
import { drawCases, type GamingCase } from './cases.js'
import { dresses } from './dresses.js'
import { mistakesIn, ratesOf, TOLERANCE, type Trial } from './trial.js'

const ALL = {
  name: 'the same words in another dress: the score moves',
  floor: 0.02,
  aim: 0.005,
  note: 'by more than 3 points; a comment that a dress leaves as it is does not count',
}

/** Rewrites real comments in ways that change nothing for a reader, and measures how often the score moves. */
export function evaluateDress(run: Run): EvaluatedSet {
  const linter = run.createLinter()
  const cases = drawCases(run, linter, run.fast ? 60 : 300)
  const trials = cases.flatMap((one) => wearAll(linter, one))
  const kinds = dresses.map(({ kind }) => kind)
  return {
    measures: ratesOf('dress', trials, ALL, kinds),
    tables: [],
    mistakes: () => worstFirst(mistakesIn(trials)),
    rows: [],
  }
}

function wearAll(linter: Linter, { comment, story, prepared }: GamingCase): Trial[] {
  const before = assessRow(linter, comment, story, { story: prepared })
  if (before.score === null) return []
  const { score } = before
  return dresses.flatMap(({ kind, wear }) => {
    const worn = wear(comment.comment)
    if (worn === comment.comment) return []
    const row = assessRow(linter, { ...comment, comment: worn }, story, { story: prepared })
    const violation = Math.max(Math.abs((row.score ?? 0) - score) - TOLERANCE, 0)
    const what = `${kind}: score ${score} before, ${row.score} after`
    return [{ kind, cluster: comment.storyId ?? comment.id, violation, what, row }]
  })
}
