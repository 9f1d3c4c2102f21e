import { roomFor } from '../kit/room.js'
import { nextRound } from '../kit/rounds.js'

const NONE = -1

/**
 * Numbers sets of rests from 0, in the order in which they first occur. A set is built rest by rest; the
 * same rests in another order are the same set. Everything is in flat arrays, because sets are used only
 * now and then, and data scattered over memory takes longer to fetch than to work on.
 */
export class RestSets {
  /** How many sets have a number. */
  count = 0
  /** The rests, set by set. */
  #rests = new Int32Array(0x10000)
  /** Where the rests of each set begin; one entry more than there are sets. */
  #starts = new Int32Array(0x2000)
  #hashes = new Int32Array(0x2000)
  /** The numbers of sets, each at its hash or in the next free slot after it. */
  #slots = new Int32Array(0x4000).fill(NONE)
  /** The set being built: its size, its hash, and for each rest the last set it was put into. */
  #size = 0
  #hash = 0
  #putInto = new Int32Array(0x2000)
  #round = 0

  /** Begins a set. */
  open(): void {
    this.#round = nextRound(this.#round, this.#putInto)
    this.#size = 0
    this.#hash = 0
  }

  /** Puts a rest into the set, once. */
  put(rest: number): void {
    if (this.#putInto[rest] === this.#round) return
    this.#putInto = roomFor(this.#putInto, rest + 1)
    this.#putInto[rest] = this.#round
    const at = (this.#starts[this.count] as number) + this.#size
    this.#rests = roomFor(this.#rests, at + 1)
    this.#rests[at] = rest
    this.#size += 1
    // The same in any order.
    this.#hash = (this.#hash + Math.imul(rest ^ (rest >>> 7), 0x9e3779b1)) | 0
  }

  /** Ends the set. @returns Its number. */
  close(): number {
    const mask = this.#slots.length - 1
    let slot = this.#hash & mask
    for (; this.#slots[slot] !== NONE; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] as number
      if (this.#hashes[number] === this.#hash && this.#isSame(number)) return number
    }
    this.#slots[slot] = this.count
    return this.#keepNew()
  }

  /** Returns where the rests of a set begin, for `at`; they end where those of the next one begin. */
  startOf(set: number): number {
    return this.#starts[set] as number
  }

  at(index: number): number {
    return this.#rests[index] as number
  }

  /** Forgets all but the first sets. */
  keep(count: number): void {
    this.count = count
    this.#place()
  }

  #isSame(set: number): boolean {
    const start = this.startOf(set)
    const end = this.startOf(set + 1)
    if (end - start !== this.#size) return false
    for (let at = start; at < end; at += 1) {
      if (this.#putInto[this.at(at)] !== this.#round) return false
    }
    return true
  }

  #keepNew(): number {
    const number = this.count
    this.#hashes = roomFor(this.#hashes, number + 1)
    this.#starts = roomFor(this.#starts, number + 2)
    this.#hashes[number] = this.#hash
    this.#starts[number + 1] = (this.#starts[number] as number) + this.#size
    this.count += 1
    if (this.count * 2 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2)
      this.#place()
    }
    return number
  }

  /** Assigns slots to all sets again. */
  #place(): void {
    this.#slots.fill(NONE)
    const mask = this.#slots.length - 1
    for (let number = 0; number < this.count; number += 1) {
      let slot = (this.#hashes[number] as number) & mask
      while (this.#slots[slot] !== NONE) slot = (slot + 1) & mask
      this.#slots[slot] = number
    }
  }
}
