/** One row to fit: its measurements, whether it is of the kind, and how much it counts. */
export interface FitRow {
  readonly features: readonly number[]
  readonly isPositive: boolean
  readonly weight: number
}

/** The bias first, then one weight per feature. */
export type Weights = readonly number[]

const MOST_PASSES = 1_000
/** The fit ends with a pass in which no weight moves further than this. */
const CLOSE_ENOUGH = 1e-4

/** The rows in which a feature is not 0, with its values: most words are in few comments. */
interface Column {
  readonly rows: Int32Array
  readonly values: Float64Array
}

/**
 * Logistic regression, one weight at a time by Newton's method; the same rows give the same weights.
 *
 * @param penalties For each feature, the penalty on the square of its weight (ridge). The bias has none.
 */
export function fitLogistic(rows: readonly FitRow[], penalties: readonly number[]): Weights {
  const columns = [
    columnOf(rows.map(() => 1)),
    ...penalties.map((_, k) => columnOf(rows.map(({ features }) => features[k] ?? 0))),
  ]
  const ridge = [0, ...penalties]
  const weights = new Float64Array(columns.length)
  const sums = new Float64Array(rows.length)
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let furthest = 0
    columns.forEach((column, k) => {
      const step = newtonStep(column, rows, sums, weights[k] as number, ridge[k] as number)
      weights[k] = (weights[k] as number) + step
      furthest = Math.max(furthest, Math.abs(step))
    })
    if (furthest < CLOSE_ENOUGH) break
  }
  return [...weights]
}

/** Takes the best step of one weight, updates the sums of all rows, and returns the step. */
function newtonStep(
  { rows: at, values }: Column,
  rows: readonly FitRow[],
  sums: Float64Array,
  weight: number,
  penalty: number,
): number {
  let gradient = penalty * weight
  let curvature = penalty
  at.forEach((i, n) => {
    const { isPositive, weight: counts } = rows[i] as FitRow
    const value = values[n] as number
    const chance = logistic(sums[i] as number)
    gradient += counts * value * (chance - Number(isPositive))
    curvature += counts * value * value * chance * (1 - chance)
  })
  const step = curvature > 0 ? -gradient / curvature : 0
  at.forEach((i, n) => {
    sums[i] = (sums[i] as number) + step * (values[n] as number)
  })
  return step
}

function columnOf(values: readonly number[]): Column {
  const rows = values.flatMap((value, i) => (value === 0 ? [] : [i]))
  return {
    rows: Int32Array.from(rows),
    values: Float64Array.from(rows, (i) => values[i] as number),
  }
}

/** The probability of a row under the weights. */
export function predict([bias = 0, ...slopes]: Weights, features: readonly number[]): number {
  return logistic(slopes.reduce((sum, slope, k) => sum + slope * (features[k] ?? 0), bias))
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
