import type { Contestant } from './contestant.js'
import type { BenchComment } from './texts.js'

/** Milliseconds of processor time a round took, by contestant. */
export type Times = Map<string, number[]>

/**
 * Lets every contestant read all comments, round after round. The order turns by
 * one each round, so that nobody always follows the same one. One round goes
 * before that is not counted: it warms the compiler. Processor time is counted, not
 * the clock's, because others may be busy on the same machine.
 */
export function timeRounds(
  contestants: readonly Contestant[],
  comments: readonly BenchComment[],
  rounds: number,
): Times {
  const times: Times = new Map(contestants.map(({ name }) => [name, []]))
  for (let round = -1; round < rounds; round++) {
    const turn = (round + 1) % contestants.length
    for (const { name, read } of [...contestants.slice(turn), ...contestants.slice(0, turn)]) {
      const start = process.cpuUsage()
      for (const comment of comments) read(comment)
      if (round >= 0) times.get(name)?.push(milliseconds(process.cpuUsage(start)))
    }
  }
  return times
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}
