import { roomFor } from './room.js'
import { nextRound } from './rounds.js'

/**
 * How often small numbers from 0 came. Emptied at no cost, and for one reader at a time: `clear`
 * before each use.
 */
export class Tally {
  // From 1, because the rows below are full of 0: what was never cleared is empty too.
  #round = 1
  #rounds = new Int32Array(1024)
  #counts = new Int32Array(1024)

  clear(): void {
    this.#round = nextRound(this.#round, this.#rounds)
  }

  /** Counts a number. @returns how often it came so far. */
  add(number: number): number {
    this.#rounds = roomFor(this.#rounds, number + 1)
    this.#counts = roomFor(this.#counts, number + 1)
    const count = this.#rounds[number] === this.#round ? (this.#counts[number] as number) + 1 : 1
    this.#rounds[number] = this.#round
    this.#counts[number] = count
    return count
  }
}
