import type { Surface } from './surface.js'
import type { HostileText } from './texts.js'

/** What the same megabyte of a text cost, cut into pieces of several lengths. */
export interface Growth {
  readonly name: string
  /** Processor milliseconds for all pieces together, by their length, in the order of the lengths. */
  readonly milliseconds: readonly number[]
  /** The power of its length with which the cost of a piece grows; 1 is a line. */
  readonly exponent: number
}

/** What growth we want at most: that of a sort, which is next to that of a line. */
export const WANTED = 1.1
/** Where more comes out, each length is measured so many times more, and its quickest time counts. */
const MORE_ROUNDS = 2

/**
 * How cost grows with length: judges all of a text in pieces of each length. The work is the same
 * each time but for the length of a piece, so that neither what a fresh process is slow at, nor what
 * is remembered of texts, nor the garbage of earlier ones tells on one length alone.
 *
 * @param lengths From the shortest up, each a whole part of the longest.
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
      // The number makes it another text than any before: a paragraph that is known costs nothing.
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

/** The slope of a straight line through the logarithms of length and of cost of one piece. */
export function exponentOf(lengths: readonly number[], totals: readonly number[]): number {
  const x = lengths.map(Math.log)
  const y = totals.map((total, at) => Math.log(total * (lengths[at] as number)))
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const [meanX, meanY] = [mean(x), mean(y)]
  const covariance = x.reduce((sum, value, i) => sum + (value - meanX) * ((y[i] ?? 0) - meanY), 0)
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0)
}
