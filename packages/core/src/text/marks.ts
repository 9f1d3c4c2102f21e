import { roomFor } from '../kit/room.js'
import { nextRound } from '../kit/rounds.js'
import type { Span } from './token.js'

/**
 * A set of small numbers from 0 that is emptied at no cost. For one reader at a time: `clear` before
 * each use. A set of strings that is made anew for each comment costs ten times as much.
 */
export class Marks {
  // From 1, because the rows below are full of 0: what was never cleared is empty too.
  #round = 1
  /** For each number, the round it was added in. */
  #rounds = new Int32Array(1024)

  clear(): void {
    this.#round = nextRound(this.#round, this.#rounds)
  }

  has(number: number): boolean {
    return this.#rounds[number] === this.#round
  }

  /** Adds a number; whether it was not there yet. */
  add(number: number): boolean {
    if (this.#rounds[number] === this.#round) return false
    this.#rounds = roomFor(this.#rounds, number + 1)
    this.#rounds[number] = this.#round
    return true
  }

  /** Adds the tokens of a stretch. */
  addSpan({ from, to }: Span): void {
    for (let at = from; at < to; at += 1) this.add(at)
  }
}

/** How often small numbers from 0 come, emptied at no cost. As `Marks`, for one reader at a time. */
export class Tally {
  readonly #seen = new Marks()
  #counts = new Int32Array(1024)

  clear(): void {
    this.#seen.clear()
  }

  /** Counts a number; how often it has come, this time included. */
  add(number: number): number {
    this.#counts = roomFor(this.#counts, number + 1)
    const count = this.#seen.add(number) ? 1 : (this.#counts[number] as number) + 1
    this.#counts[number] = count
    return count
  }
}
