import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/** A vector to learn the space from, and its share of an average text. */
export interface WeighedVector {
  vector: Float64Array
  weight: number
}

/**
 * A transformation after which texts have no direction in common and every direction is equally likely:
 * the mean text is subtracted, the `dropped` strongest directions are removed, and the next `dimensions`,
 * strongest first, are stretched until each varies as much as any other (whitening).
 */
export function learnSpace(
  sample: readonly WeighedVector[],
  { dimensions, dropped }: { dimensions: number; dropped: number },
): (vector: Float64Array) => Float64Array {
  const total = sample.reduce((sum, { weight }) => sum + weight, 0)
  const size = sample[0]?.vector.length ?? 0
  const mean = new Float64Array(size)
  for (const { vector, weight } of sample) {
    for (let i = 0; i < size; i += 1) mean[i] = at(mean, i) + (weight / total) * at(vector, i)
  }
  const axes = mainAxes(covariance(sample, mean, total), dropped, dimensions)
  return (vector) => {
    const shifted = vector.map((value, i) => value - at(mean, i))
    return unit(Float64Array.from(axes, (axis) => dot(axis, shifted)))
  }
}

/** The vector scaled to length 1; zero stays zero. */
export function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1
  return vector.map((value) => value / length)
}

/** Inner product. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += at(a, i) * at(b, i)
  return sum
}

function covariance(sample: readonly WeighedVector[], mean: Float64Array, total: number): Matrix {
  const sums = Matrix.zeros(mean.length, mean.length)
  for (const { vector, weight } of sample) {
    const shifted = vector.map((value, i) => value - at(mean, i))
    for (let i = 0; i < mean.length; i += 1) {
      const factor = (weight / total) * at(shifted, i)
      for (let j = 0; j <= i; j += 1) sums.set(i, j, sums.get(i, j) + factor * at(shifted, j))
    }
  }
  for (let i = 0; i < mean.length; i += 1) {
    for (let j = 0; j < i; j += 1) sums.set(j, i, sums.get(i, j))
  }
  return sums
}

/** The strongest axes after the dropped ones, each divided by how far texts spread along it. */
function mainAxes(spread: Matrix, dropped: number, dimensions: number): Float64Array[] {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(spread, {
    assumeSymmetric: true,
  })
  return realEigenvalues
    .map((variance, column) => ({ variance, axis: eigenvectorMatrix.getColumn(column) }))
    .sort((a, b) => b.variance - a.variance)
    .slice(dropped, dropped + dimensions)
    .map(({ variance, axis }) => Float64Array.from(axis, (value) => value / Math.sqrt(variance)))
}

function at(vector: Float64Array, index: number): number {
  return vector[index] ?? 0
}
