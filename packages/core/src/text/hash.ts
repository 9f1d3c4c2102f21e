import { nextRound } from '../kit/rounds.js'
import type { Token } from './token.js'

/** Hashes a run of words to a small integer. Hashes can collide, so compare the words as well. */
export function hashOfRun(words: readonly Token[], from: number, length: number): number {
  let hash = 0
  for (let i = from; i < from + length; i += 1) {
    hash = Math.imul(hash ^ (words[i] as Token).lexeme.hash, 0x01000193)
  }
  return hash >>> 2
}

const FEWEST_SLOTS = 256

/** Where each hash was first seen, kept in a table that is reused for every text. */
export class FirstPlaces {
  #keys = new Int32Array(FEWEST_SLOTS)
  #places = new Int32Array(FEWEST_SLOTS)
  /** The round in which each slot was last taken. */
  #rounds = new Int32Array(FEWEST_SLOTS)
  #round = 0

  /** Empties the table and makes room. @param most The most hashes to expect. */
  reset(most: number): void {
    this.#round = nextRound(this.#round, this.#rounds)
    if (this.#keys.length >= most * 2) return
    const slots = 2 ** Math.ceil(Math.log2(most * 2))
    this.#keys = new Int32Array(slots)
    this.#places = new Int32Array(slots)
    this.#rounds = new Int32Array(slots)
  }

  /** Returns where a hash was first seen, or records this place and returns -1 if it is new. */
  firstOrAdd(hash: number, place: number): number {
    const mask = this.#keys.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#rounds[slot] === this.#round) {
      if (this.#keys[slot] === hash) return this.#places[slot] as number
      slot = (slot + 1) & mask
    }
    this.#rounds[slot] = this.#round
    this.#keys[slot] = hash
    this.#places[slot] = place
    return -1
  }
}
