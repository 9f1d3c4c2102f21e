import type { Statistic, Weights } from './weights.js'

/** Which figure is computed. */
export type ClassFigure = 'f1' | 'precision' | 'recall'

/** F1, precision or recall of `said` against `truth`. */
export function classified(
  figure: ClassFigure,
  said: readonly boolean[],
  truth: readonly boolean[],
): Statistic {
  return (weights) => {
    const claimed = totalWhere(weights, said)
    const real = totalWhere(weights, truth)
    const hit = totalWhere(
      weights,
      said.map((yes, row) => yes && truth[row] === true),
    )
    if (real === 0) return null
    if (figure === 'recall') return hit / real
    if (figure === 'precision') return claimed > 0 ? hit / claimed : null
    return (2 * hit) / (claimed + real)
  }
}

function totalWhere(weights: Weights, holds: readonly boolean[]): number {
  return weights.reduce((sum, weight, row) => (holds[row] ? sum + weight : sum), 0)
}

/**
 * The same figure with length held fixed: within each stratum both classes are
 * weighted to the size of the smaller one, so that the length of a comment says
 * nothing about its class. Always saying yes then has an F1 of 0.667.
 */
export function atBalancedLength(
  statistic: Statistic,
  truth: readonly boolean[],
  strata: readonly number[],
): Statistic {
  return (weights) => statistic(balanceClasses(weights, truth, strata))
}

function balanceClasses(
  weights: Weights,
  truth: readonly boolean[],
  strata: readonly number[],
): Weights {
  const sizes = new Map<number, { yes: number; no: number }>()
  for (let row = 0; row < weights.length; row++) {
    const stratum = strata[row] as number
    const size = sizes.get(stratum) ?? { yes: 0, no: 0 }
    size[truth[row] ? 'yes' : 'no'] += weights[row] as number
    sizes.set(stratum, size)
  }
  return weights.map((weight, row) => {
    const size = sizes.get(strata[row] as number) as { yes: number; no: number }
    const own = truth[row] ? size.yes : size.no
    return own > 0 ? (weight * Math.min(size.yes, size.no)) / own : 0
  })
}

/**
 * The best F1 that any threshold can reach by saying yes to every value at or
 * below it. A baseline gets the threshold that is best on the very rows it is
 * measured on, which favours the baseline.
 */
export function bestF1(values: ArrayLike<number>, truth: readonly boolean[]): Statistic {
  const order = Array.from(values, (_, row) => row)
  order.sort((a, b) => (values[a] as number) - (values[b] as number))
  return (weights) => {
    let real = 0
    for (let row = 0; row < weights.length; row++) if (truth[row]) real += weights[row] as number
    if (real === 0) return null
    let claimed = 0
    let hit = 0
    let best = 0
    order.forEach((row, position) => {
      claimed += weights[row] as number
      if (truth[row]) hit += weights[row] as number
      const next = order[position + 1]
      if (next !== undefined && values[next] === values[row]) return
      best = Math.max(best, (2 * hit) / (claimed + real))
    })
    return best
  }
}
