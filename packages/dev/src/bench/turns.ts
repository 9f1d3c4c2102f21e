import type { Contestant } from './contestant.js'
import type { BenchComment } from './texts.js'

/** Milliseconds of processor time per comment, turn by turn, by contestant. */
export type Times = Map<string, number[]>

export interface Plan {
  readonly turns: number
  /** Least milliseconds of processor time in a turn; the last comment is always finished. */
  readonly turn: number
  /** The same for the warm-up that does not count, which the compiler needs. */
  readonly warmUp: number
}

/**
 * Lets contestants read in turn, for a short time each, so that whatever slows the machine down slows
 * all of them. In each turn all begin with the same comment. The order rotates, so that nobody always
 * follows the same one; with `--expose-gc` nobody collects another's garbage either. Processor time is
 * counted, not the clock's, because other programs may be running.
 */
export async function timeTurns(
  contestants: readonly Contestant[],
  comments: readonly BenchComment[],
  { turns, turn: length, warmUp }: Plan,
): Promise<Times> {
  for (const contestant of contestants) await timeReading(contestant, comments, 0, warmUp)
  const times: Times = new Map(contestants.map(({ name }) => [name, []]))
  for (let turn = 0; turn < turns; turn += 1) {
    const first = turn % contestants.length
    const from = Math.floor((turn * comments.length) / turns)
    for (const one of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      globalThis.gc?.({ type: 'minor' })
      times.get(one.name)?.push(await timeReading(one, comments, from, length))
    }
  }
  return times
}

/** Reads comments from a given one on, starting over at the end, until the time is spent. */
async function timeReading(
  { read }: Contestant,
  comments: readonly BenchComment[],
  from: number,
  length: number,
): Promise<number> {
  const start = process.cpuUsage()
  for (let count = 1; ; count += 1) {
    const reading = read(comments[(from + count - 1) % comments.length] as BenchComment)
    // Awaiting what is not a promise would cost as much as a short comment.
    if (reading !== undefined) await reading
    const { user, system } = process.cpuUsage(start)
    const spent = (user + system) / 1000
    if (spent >= length) return spent / count
  }
}
