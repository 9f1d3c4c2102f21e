import { lengthBand, lengthBands } from './baselines/words.js'
import { interval } from './metrics/bootstrap.js'
import { everyRow, rowsWhere, type Statistic } from './metrics/weights.js'
import type { TaskName } from './tasks.js'

/** The systems that commentlint is compared with in the same run. */
export type BaselineName =
  | 'length'
  | 'TF-IDF'
  | 'phrase list'
  | 'second reader'
  | 'order of posting'

/** A figure before it is computed: one statistic per system, over the same rows. */
export interface Measure {
  set: TaskName
  /** What is measured, as printed in the tables. */
  name: string
  /** One entry per row: rows of one cluster stay together in a bootstrap draw. */
  clusters: readonly string[]
  /** Which rows take part; all by default. */
  eligible?: readonly boolean[]
  commentlint: Statistic
  /** The same with the comment's length held fixed. */
  atFixedLength?: Statistic
  baselines?: Partial<Record<BaselineName, Systems>>
  /** One entry per row, to split the figure by length. */
  words?: readonly number[]
  /** One entry per row, to split the figure by source. */
  sources?: readonly string[]
  /** The least that is acceptable, and the aim; `lowerIsBetter` makes them upper bounds. */
  floor?: number
  aim?: number
  lowerIsBetter?: boolean
  note?: string
}

/** A baseline's statistic, overall and at fixed length. */
export interface Systems {
  all: Statistic
  atFixedLength?: Statistic
}

/** A figure for one part of a set. */
export interface Split {
  by: 'length' | 'source'
  group: string
  rows: number
  commentlint: number | null
  baselines: Partial<Record<BaselineName, number | null>>
}

/** A figure as plain JSON. */
export interface Figure {
  set: Measure['set']
  name: string
  rows: number
  commentlint: number | null
  /** 95% interval of the bootstrap. */
  interval: [low: number, high: number] | null
  atFixedLength: number | null
  baselines: Partial<Record<BaselineName, { all: number | null; atFixedLength: number | null }>>
  splits: Split[]
  floor: number | null
  aim: number | null
  lowerIsBetter: boolean
  /** Whether it reaches the floor; null if there is none. */
  ok: boolean | null
  note: string | null
}

/** Computes a figure: overall, at fixed length, with its interval, with the baselines', and split. */
export function computeFigure(measure: Measure, rounds: number): Figure {
  const { clusters, eligible, commentlint } = measure
  const weights = eligible
    ? rowsWhere(clusters.length, (row) => eligible[row] === true)
    : everyRow(clusters.length)
  const value = commentlint(weights)
  return {
    set: measure.set,
    name: measure.name,
    rows: weights.reduce((sum, weight) => sum + weight, 0),
    commentlint: value,
    interval: rounds > 0 ? interval(commentlint, clusters, weights, { rounds, seed: 1 }) : null,
    atFixedLength: measure.atFixedLength?.(weights) ?? null,
    baselines: mapValues(measure.baselines ?? {}, (systems) => ({
      all: systems.all(weights),
      atFixedLength: systems.atFixedLength?.(weights) ?? null,
    })),
    splits: [...splitsByLength(measure, weights), ...splitsBySource(measure, weights)],
    floor: measure.floor ?? null,
    aim: measure.aim ?? null,
    lowerIsBetter: measure.lowerIsBetter === true,
    ok: reaches(value, measure),
    note: measure.note ?? null,
  }
}

function reaches(value: number | null, { floor, lowerIsBetter }: Measure): boolean | null {
  if (floor === undefined) return null
  if (value === null) return false
  return lowerIsBetter ? value <= floor : value >= floor
}

function splitsByLength(measure: Measure, weights: Float64Array): Split[] {
  const { words } = measure
  if (!words) return []
  const bands = words.map(lengthBand)
  return lengthBands.map((group, band) =>
    split(measure, weights, 'length', group, (row) => bands[row] === band),
  )
}

function splitsBySource(measure: Measure, weights: Float64Array): Split[] {
  const { sources } = measure
  if (!sources) return []
  const groups = [...new Set(sources)].sort()
  if (groups.length < 2) return []
  return groups.map((group) =>
    split(measure, weights, 'source', group, (row) => sources[row] === group),
  )
}

function split(
  measure: Measure,
  weights: Float64Array,
  by: Split['by'],
  group: string,
  keep: (row: number) => boolean,
): Split {
  const part = weights.map((weight, row) => (keep(row) ? weight : 0))
  return {
    by,
    group,
    rows: part.reduce((sum, weight) => sum + weight, 0),
    commentlint: measure.commentlint(part),
    baselines: mapValues(measure.baselines ?? {}, (systems) => systems.all(part)),
  }
}

function mapValues<K extends string, V, W>(
  record: Partial<Record<K, V>>,
  change: (value: V) => W,
): Partial<Record<K, W>> {
  const entries = Object.entries(record) as [K, V][]
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)])) as Partial<
    Record<K, W>
  >
}
