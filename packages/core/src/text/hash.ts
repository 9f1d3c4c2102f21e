import { nextRound } from '../kit/rounds.js'
import type { Token } from './token.js'

/** Some words in a row as one small integer, which other words may share: compare them as well. */
export function hashOfRun(words: readonly Token[], from: number, length: number): number {
  let hash = 0
  for (let i = from; i < from + length; i += 1) {
    hash = Math.imul(hash ^ (words[i] as Token).lexeme.hash, 0x01000193)
  }
  return hash >>> 2
}

const FEWEST_SLOTS = 256

/** Where each of many hashes came first, as small integers in a table that is used again for each text. */
export class FirstPlaces {
  #keys = new Int32Array(FEWEST_SLOTS)
  #places = new Int32Array(FEWEST_SLOTS)
  /** The round in which each slot was taken. */
  #rounds = new Int32Array(FEWEST_SLOTS)
  #round = 0

  /** Empties it, and makes room. @param most Hashes that may come. */
  reset(most: number): void {
    this.#round = nextRound(this.#round, this.#rounds)
    if (this.#keys.length >= most * 2) return
    const slots = 2 ** Math.ceil(Math.log2(most * 2))
    this.#keys = new Int32Array(slots)
    this.#places = new Int32Array(slots)
    this.#rounds = new Int32Array(slots)
  }

  /** The place at which a hash came first; -1 when it comes for the first time, here. */
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
