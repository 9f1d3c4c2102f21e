import type { Linter } from '@commentlint/core'
import { type EvaluatedSet, worstFirst } from '../evaluated-set.js'
import type { Measure } from '../figure.js'
import { meanOf } from '../metrics/weights.js'
import { assessRow, type Row } from '../row.js'
import type { Run } from '../run.js'
import { drawCases, type GamingCase } from './cases.js'
import { dresses } from './dresses.js'

/** Points by which a score may move without anybody caring. */
const tolerance = 3

interface Fitting {
  kind: string
  cluster: string
  moved: number
  what: string
  row: Row
}

/** Writes real comments in ways that change nothing for a reader: how often does the score move? */
export function evaluateDress(run: Run): EvaluatedSet {
  const linter = run.createLinter()
  const cases = drawCases(run, linter, run.fast ? 60 : 300)
  const fittings = cases.flatMap((one) => wearAll(linter, one))
  return {
    measures: [
      {
        ...measure(fittings, 'the same words in another dress: the score moves'),
        floor: 0.02,
        aim: 0.005,
        note: 'by more than 3 points; a comment that a dress leaves as it is does not count',
      },
      ...dresses.map(({ kind }) =>
        measure(
          fittings.filter((fitting) => fitting.kind === kind),
          kind,
        ),
      ),
    ],
    tables: [],
    mistakes: () =>
      worstFirst(
        fittings
          .filter(({ moved }) => moved > tolerance)
          .map(({ moved, what, row }) => ({ badness: moved, what, row })),
      ),
    rows: [],
  }
}

function wearAll(linter: Linter, { comment, story, prepared }: GamingCase): Fitting[] {
  const before = assessRow(linter, comment, story, { story: prepared })
  if (before.score === null) return []
  const { score } = before
  return dresses.flatMap(({ kind, wear }) => {
    const worn = wear(comment.comment)
    if (worn === comment.comment) return []
    const row = assessRow(linter, { ...comment, comment: worn }, story, { story: prepared })
    const moved = Math.abs((row.score ?? 0) - score)
    const what = `${kind}: score ${score} before, ${row.score} after`
    return [{ kind, cluster: comment.storyId ?? comment.id, moved, what, row }]
  })
}

function measure(fittings: readonly Fitting[], name: string): Measure {
  return {
    set: 'dress',
    name,
    clusters: fittings.map(({ cluster }) => cluster),
    commentlint: meanOf(fittings.map(({ moved }) => Number(moved > tolerance))),
    lowerIsBetter: true,
  }
}
