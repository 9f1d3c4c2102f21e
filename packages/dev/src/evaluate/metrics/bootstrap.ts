import { seededRandom } from './random.js'
import type { Statistic, Weights } from './weights.js'

/**
 * The middle 95% of a statistic over bootstrap draws. Whole clusters are drawn
 * with replacement (all comments of a story stay together), because comments
 * under one story are not independent.
 *
 * @param clusters the cluster of each row
 * @param weights the rows that take part; rows of weight 0 stay out of every draw
 */
export function interval(
  statistic: Statistic,
  clusters: readonly string[],
  weights: Weights,
  { rounds, seed }: { rounds: number; seed: number },
): [low: number, high: number] | null {
  const numbers = new Map<string, number>()
  const clusterOf = clusters.map((cluster, row) => {
    if (weights[row] === 0) return -1
    if (!numbers.has(cluster)) numbers.set(cluster, numbers.size)
    return numbers.get(cluster) as number
  })
  const random = seededRandom(seed)
  const drawn = new Float64Array(weights.length)
  const results: number[] = []
  for (let round = 0; round < rounds; round++) {
    const counts = drawCounts(numbers.size, random)
    for (let row = 0; row < drawn.length; row++) {
      const cluster = clusterOf[row] as number
      drawn[row] = cluster < 0 ? 0 : (counts[cluster] as number) * (weights[row] as number)
    }
    const result = statistic(drawn)
    if (result !== null) results.push(result)
  }
  if (results.length < rounds / 2) return null
  results.sort((a, b) => a - b)
  return [quantile(results, 0.025), quantile(results, 0.975)]
}

function drawCounts(clusters: number, random: () => number): Float64Array {
  const counts = new Float64Array(clusters)
  for (let draw = 0; draw < clusters; draw++) {
    const cluster = Math.floor(random() * clusters)
    counts[cluster] = (counts[cluster] as number) + 1
  }
  return counts
}

/** The value below which a share of the sorted values lies, interpolated linearly. */
export function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1)
  const low = Math.floor(position)
  const a = sorted[low] as number
  const b = sorted[Math.min(low + 1, sorted.length - 1)] as number
  return a + (position - low) * (b - a)
}
