import type { Measure } from './figure.js'
import type { Row } from './row.js'

/** A judged set: its figures, tables for people, its mistakes, and its rows. */
export interface EvaluatedSet {
  measures: Measure[]
  tables: TextTable[]
  /** What commentlint got wrong, worst first. */
  mistakes: () => Mistake[]
  rows: Row[]
  /** Further values of each row for `--dump`, such as its relevance to other stories. */
  extras?: Record<string, unknown>[]
}

/** A small table about a set. */
export interface TextTable {
  title: string
  columns: string[]
  rows: string[][]
}

/** A comment that commentlint judged wrongly. */
export interface Mistake {
  /** How wrong, for sorting; larger is worse. */
  badness: number
  /** One line: what was expected and what was found. */
  what: string
  row: Row
}

/** Worst first, ties in the order of the set. */
export function worstFirst(mistakes: Mistake[]): Mistake[] {
  return mistakes.sort((a, b) => b.badness - a.badness)
}
