import type { Statistic, Weights } from './weights.js'

/** Pearson's correlation of two lists. */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): Statistic {
  return (weights) => weightedPearson(x, y, weights)
}

/** Spearman's rank correlation of two lists; tied values share their mean rank. */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): Statistic {
  const rankX = ranker(x)
  const rankY = ranker(y)
  return (weights) => weightedPearson(rankX(weights), rankY(weights), weights)
}

/**
 * Spearman's correlation of `x` and `y` with the rank of `control` held fixed.
 * With the number of words as `control` this is "at fixed length": ranks don't
 * change under a logarithm, so words and log words give the same figure.
 */
export function partialSpearman(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  control: ArrayLike<number>,
): Statistic {
  const rankX = ranker(x)
  const rankY = ranker(y)
  const rankZ = ranker(control)
  return (weights) => {
    const rx = rankX(weights)
    const ry = rankY(weights)
    const rz = rankZ(weights)
    return partial(
      weightedPearson(rx, ry, weights),
      weightedPearson(rx, rz, weights),
      weightedPearson(ry, rz, weights),
    )
  }
}

/** Pearson's correlation of `x` and `y` with `control` held fixed. */
export function partialPearson(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  control: ArrayLike<number>,
): Statistic {
  return (weights) =>
    partial(
      weightedPearson(x, y, weights),
      weightedPearson(x, control, weights),
      weightedPearson(y, control, weights),
    )
}

function partial(xy: number | null, xz: number | null, yz: number | null): number | null {
  if (xy === null || xz === null || yz === null) return null
  const rest = (1 - xz * xz) * (1 - yz * yz)
  return rest > 1e-12 ? (xy - xz * yz) / Math.sqrt(rest) : null
}

function weightedPearson(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weights: Weights,
): number | null {
  let total = 0
  let sumX = 0
  let sumY = 0
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number
    total += weight
    sumX += weight * (x[i] as number)
    sumY += weight * (y[i] as number)
  }
  if (total === 0) return null
  const meanX = sumX / total
  const meanY = sumY / total
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number
    const dx = (x[i] as number) - meanX
    const dy = (y[i] as number) - meanY
    xx += weight * dx * dx
    yy += weight * dy * dy
    xy += weight * dx * dy
  }
  const spread = Math.sqrt(xx * yy)
  return spread > 1e-12 ? xy / spread : null
}

/** Sorts once; each call then ranks the rows as if each occurred `weight` times. */
function ranker(values: ArrayLike<number>): (weights: Weights) => Float64Array {
  const order = Array.from(values, (_, index) => index)
  order.sort((a, b) => (values[a] as number) - (values[b] as number))
  return (weights) => {
    const ranks = new Float64Array(order.length)
    let before = 0
    for (let start = 0; start < order.length; ) {
      const value = values[order[start] as number]
      let tied = 0
      let end = start
      for (; end < order.length && values[order[end] as number] === value; end++) {
        tied += weights[order[end] as number] as number
      }
      const rank = before + (tied + 1) / 2
      for (let i = start; i < end; i++) ranks[order[i] as number] = rank
      before += tied
      start = end
    }
    return ranks
  }
}
