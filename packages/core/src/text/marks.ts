import { roomFor } from '../kit/room.js'
import { nextRound } from '../kit/rounds.js'
import type { Span } from './token.js'

/**
 * A set of small non-negative integers that costs nothing to empty. For one reader at a time: call
 * `clear` before each use. A new set of strings for each comment would cost ten times as much.
 */
export class Marks {
  // Starts at 1 because the rows below are filled with 0: a set that was never cleared is empty too.
  #round = 1
  /** The round in which each number was added. */
  #rounds = new Int32Array(1024)

  clear(): void {
    this.#round = nextRound(this.#round, this.#rounds)
  }

  has(number: number): boolean {
    return this.#rounds[number] === this.#round
  }

  /** Adds a number; returns whether it is new. */
  add(number: number): boolean {
    if (this.#rounds[number] === this.#round) return false
    this.#rounds = roomFor(this.#rounds, number + 1)
    this.#rounds[number] = this.#round
    return true
  }

  /** Adds the positions of a stretch of tokens. */
  addSpan({ from, to }: Span): void {
    for (let at = from; at < to; at += 1) this.add(at)
  }
}

/** Counts small non-negative integers, and costs nothing to empty. Like `Marks`, for one reader at a time. */
export class Tally {
  readonly #seen = new Marks()
  #counts = new Int32Array(1024)

  clear(): void {
    this.#seen.clear()
  }

  /** Counts a number; returns how often it has been counted, this time included. */
  add(number: number): number {
    this.#counts = roomFor(this.#counts, number + 1)
    const count = this.#seen.add(number) ? 1 : (this.#counts[number] as number) + 1
    this.#counts[number] = count
    return count
  }
}
