import type { Surface } from './surface.js'
import type { HostileText } from './texts.js'

/** The cost of the same megabyte of a text, cut into pieces of several lengths. */
export interface Growth {
  readonly name: string
  /** Processor milliseconds for all pieces together, one value per length, in the order of the lengths. */
  readonly milliseconds: readonly number[]
  /** The power of its length with which a piece's cost grows; 1 is linear. */
  readonly exponent: number
}

/** The most growth we accept: that of sorting, which is close to linear. */
export const WANTED = 1.1
/** When a result is above that, each length is measured this many more times, and its fastest time counts. */
const MORE_ROUNDS = 2

/**
 * How cost grows with length: judges a whole text in pieces of each length. Only the length of the
 * pieces differs, so that the warm-up of a new process, its memory of texts and the garbage of earlier
 * ones don't affect one length more than another.
 *
 * @param lengths In ascending order, each a divisor of the longest.
 */
export async function measureGrowth(
  surface: Surface,
  texts: readonly HostileText[],
  lengths: readonly number[],
): Promise<Growth[]> {
  const judge = await surface.open()
  const growths: Growth[] = []
  let pieces = 0
  const judgePieces = async (text: string, length: number) => {
    const start = process.cpuUsage()
    for (let from = 0; from < text.length; from += length) {
      pieces += 1
      // The number makes every piece new: a paragraph that was seen before costs nothing.
      await judge.judge(`${pieces}. ${text.slice(from, from + length)}`)
    }
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  for (const { name, make } of texts) {
    const text = make(lengths.at(-1) as number)
    let growth: Growth = { name, milliseconds: [], exponent: Number.POSITIVE_INFINITY }
    for (let round = 0; round <= MORE_ROUNDS && growth.exponent > WANTED; round += 1) {
      const milliseconds: number[] = []
      for (const [at, length] of lengths.entries()) {
        const quickest = growth.milliseconds[at] ?? Number.POSITIVE_INFINITY
        milliseconds.push(Math.min(quickest, await judgePieces(text, length)))
      }
      growth = { name, milliseconds, exponent: exponentOf(lengths, milliseconds) }
    }
    growths.push(growth)
  }
  await judge.close()
  return growths
}

/** The slope of a straight line through the logarithms of the length and the cost of one piece. */
export function exponentOf(lengths: readonly number[], totals: readonly number[]): number {
  const x = lengths.map(Math.log)
  const y = totals.map((total, at) => Math.log(total * (lengths[at] as number)))
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const [meanX, meanY] = [mean(x), mean(y)]
  const covariance = x.reduce((sum, value, i) => sum + (value - meanX) * ((y[i] ?? 0) - meanY), 0)
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0)
}
