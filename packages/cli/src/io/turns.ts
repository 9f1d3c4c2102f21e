import { setImmediate as nextTurn } from 'node:timers/promises'

/** Milliseconds of work after which signals and timers get their turn. */
const PATIENCE = 20

/** Lets a loop that never waits be interrupted, without a pause in each round. */
export class Turns {
  #last = performance.now()

  /** To be awaited in each round. */
  async take(): Promise<void> {
    if (performance.now() - this.#last < PATIENCE) return
    await nextTurn()
    this.#last = performance.now()
  }
}
