/**
 * How often each row counts. Every metric takes weights, so that one function
 * serves the whole set (all 1), a split of it (0 or 1) and a bootstrap draw
 * (how often the row's cluster was drawn).
 */
export type Weights = Float64Array

/** A figure as a function of weights; null where it is undefined (an empty class, no variance). */
export type Statistic = (weights: Weights) => number | null

/** Weights that count every row once. */
export function everyRow(rows: number): Weights {
  return new Float64Array(rows).fill(1)
}

/** Weights that count the rows for which `keep` holds. */
export function rowsWhere(rows: number, keep: (row: number) => boolean): Weights {
  return Float64Array.from({ length: rows }, (_, row) => (keep(row) ? 1 : 0))
}

/** The weighted mean of one value per row. */
export function meanOf(values: ArrayLike<number>): Statistic {
  return (weights) => {
    let sum = 0
    let total = 0
    for (let row = 0; row < weights.length; row++) {
      const weight = weights[row] as number
      sum += weight * (values[row] as number)
      total += weight
    }
    return total > 0 ? sum / total : null
  }
}
