import type { Surface } from './surface.js'
import type { HostileText } from './texts.js'

/** The cost of one text at several lengths. */
export interface Cost {
  readonly name: string
  /** Processor milliseconds for each length, in the order of the lengths. */
  readonly milliseconds: readonly number[]
}

/** The cost of all texts at one surface. */
export interface SurfaceCost {
  readonly name: string
  readonly costs: readonly Cost[]
  /** How much more memory the process had at its peak than before the first text, in MB. */
  readonly megabytes: number
  /** The text at which it reached the peak. */
  readonly largest: string
}

/** Texts up to this length are judged several times, and the fastest time counts. */
const SHORT = 100_000
const REPEATS = 3

const WARM_UP =
  'Is the pump at the allotment frozen? We wrapped ours in wool in 1990, for 20 pounds. '

/** Judges all texts at all lengths, and measures processor time rather than the clock's. */
export async function measure(
  surface: Surface,
  texts: readonly HostileText[],
  lengths: readonly number[],
): Promise<SurfaceCost> {
  const judge = await surface.open()
  for (let i = 1; i <= 200; i += 1) await judge.judge(WARM_UP.repeat(1 + (i % 20)))
  const before = process.memoryUsage.rss() / 1e6
  const costs: Cost[] = []
  let peak = 0
  let largest = ''
  for (const { name, make } of texts) {
    const milliseconds: number[] = []
    for (const length of lengths) {
      const times: number[] = []
      const text = make(length)
      for (let i = 0; i < (length <= SHORT ? REPEATS : 1); i += 1) {
        const start = process.cpuUsage()
        await judge.judge(text)
        const { user, system } = process.cpuUsage(start)
        times.push((user + system) / 1000)
      }
      milliseconds.push(Math.min(...times))
    }
    costs.push({ name, milliseconds })
    const { maxRSS } = process.resourceUsage()
    if (maxRSS > peak) largest = name
    peak = Math.max(peak, maxRSS)
  }
  await judge.close()
  return { name: surface.name, costs, megabytes: peak / 1000 - before, largest }
}
