/** One row to fit: what was measured, and whether it is of the kind. */
export interface FitRow {
  readonly features: readonly number[]
  readonly isPositive: boolean
}

/** Bias first, then one weight a feature. */
export type Weights = readonly number[]

/** Ridge on the weights of standardised features: enough to keep them finite. */
const RIDGE = 1
const STEPS = 50

/** Logistic regression by Newton's method; the same rows give the same weights. */
export function fitLogistic(rows: readonly FitRow[]): number[] {
  const width = rows[0]?.features.length ?? 0
  const scales = Array.from({ length: width }, (_, k) =>
    scaleOf(rows.map((row) => at(row.features, k))),
  )
  const inputs = rows.map(({ features }) => [
    1,
    ...features.map((value, k) => (value - at(scales, k).mean) / at(scales, k).deviation),
  ])
  let weights: number[] = new Array(width + 1).fill(0)
  for (let step = 0; step < STEPS; step += 1) weights = newtonStep(weights, inputs, rows)
  const slopes = weights.slice(1).map((weight, k) => weight / at(scales, k).deviation)
  const shift = slopes.reduce((sum, slope, k) => sum + slope * at(scales, k).mean, 0)
  return [at(weights, 0) - shift, ...slopes]
}

/** The probability that weights give to a row. */
export function predict([bias = 0, ...slopes]: Weights, features: readonly number[]): number {
  const sum = slopes.reduce((total, slope, k) => total + slope * at(features, k), bias)
  return 1 / (1 + Math.exp(-sum))
}

function newtonStep(weights: number[], inputs: number[][], rows: readonly FitRow[]): number[] {
  const size = weights.length
  const gradient: number[] = weights.map((weight, k) => (k === 0 ? 0 : RIDGE * weight))
  const curvature: number[][] = weights.map((_, k) =>
    weights.map((_unused, j) => (k === j && k > 0 ? RIDGE : 0)),
  )
  inputs.forEach((input, i) => {
    const p = predict([0, ...weights], input)
    const error = p - (rows[i]?.isPositive ? 1 : 0)
    for (let k = 0; k < size; k += 1) {
      gradient[k] = at(gradient, k) + error * at(input, k)
      const line = at(curvature, k)
      for (let j = 0; j < size; j += 1)
        line[j] = at(line, j) + p * (1 - p) * at(input, k) * at(input, j)
    }
  })
  const change = solve(curvature, gradient)
  return weights.map((weight, k) => weight - at(change, k))
}

/** Gaussian elimination with pivoting; the matrix is small and well conditioned. */
function solve(matrix: number[][], right: number[]): number[] {
  const lines = matrix.map((line, k) => [...line, at(right, k)])
  const size = lines.length
  for (let k = 0; k < size; k += 1) {
    let pivot = k
    for (let i = k + 1; i < size; i += 1) {
      if (Math.abs(at(at(lines, i), k)) > Math.abs(at(at(lines, pivot), k))) pivot = i
    }
    const top = at(lines, pivot)
    lines[pivot] = at(lines, k)
    lines[k] = top
    for (let i = 0; i < size; i += 1) {
      if (i === k) continue
      const factor = at(at(lines, i), k) / at(top, k)
      lines[i] = at(lines, i).map((value, j) => value - factor * at(top, j))
    }
  }
  return lines.map((line, k) => at(line, size) / at(line, k))
}

function scaleOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.sqrt(variance) || 1 }
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index]
  if (value === undefined) throw new RangeError(`expected an entry at ${index} of ${list.length}`)
  return value
}
