const NONE = -1

/**
 * A number for each pair of numbers: an open hash table of integers. A map of objects costs several
 * times as much, and every word of every comment asks twice.
 */
export class PairMap {
  #keys = new Int32Array(0x4000).fill(NONE)
  #values = new Int32Array(0x4000)
  #size = 0
  readonly #seconds: number

  /** @param seconds How many different second numbers there are, so that both can share one number. */
  constructor(seconds: number) {
    this.#seconds = seconds
  }

  /** The number of a pair; undefined when it was never set. */
  get(first: number, second: number): number | undefined {
    const slot = this.#slotOf(first * this.#seconds + second)
    return this.#keys[slot] === NONE ? undefined : this.#values[slot]
  }

  /** Sets the number of a pair that has none. */
  set(first: number, second: number, value: number): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow()
    this.#put(first * this.#seconds + second, value)
    this.#size += 1
  }

  #put(key: number, value: number): void {
    const slot = this.#slotOf(key)
    this.#keys[slot] = key
    this.#values[slot] = value
  }

  /** Where a key is, or would be: the next free slot after its hash. */
  #slotOf(key: number): number {
    const keys = this.#keys
    const mask = keys.length - 1
    // Neighbouring keys are spread over the table, or long rows of taken slots would come about.
    let hash = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    let slot = (hash ^ (hash >>> 16)) & mask
    while (keys[slot] !== key && keys[slot] !== NONE) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Int32Array(keys.length * 2).fill(NONE)
    this.#values = new Int32Array(keys.length * 2)
    for (const [slot, key] of keys.entries()) {
      if (key !== NONE) this.#put(key, values[slot] as number)
    }
  }
}
