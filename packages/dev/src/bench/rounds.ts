import type { Contestant } from './contestant.js'
import type { BenchComment } from './texts.js'

/** Milliseconds a round took, by contestant. */
export type Times = Map<string, number[]>

/**
 * Lets every contestant read all comments, round after round. The order turns by
 * one each round, so that nobody always follows the same one. One round goes
 * before that is not counted: it warms the compiler.
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
      const start = performance.now()
      for (const comment of comments) read(comment)
      if (round >= 0) times.get(name)?.push(performance.now() - start)
    }
  }
  return times
}
