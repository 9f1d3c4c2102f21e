const NONE = -1

/**
 * A number for each pair of numbers: an open hash table of integers. A map of objects costs several
 * times as much, and every word of every comment is looked up twice.
 */
export class PairMap {
  /** For each slot, the key and its number. */
  #slots = new Int32Array(0x8000).fill(NONE)
  #size = 0
  readonly #seconds: number

  /** @param seconds How many different second numbers there are, so that a pair fits into one number. */
  constructor(seconds: number) {
    this.#seconds = seconds
  }

  /** Returns the number of a pair; undefined if it was never set. */
  get(first: number, second: number): number | undefined {
    const slot = this.#slotOf(first * this.#seconds + second)
    return this.#slots[slot] === NONE ? undefined : this.#slots[slot + 1]
  }

  /** Sets the number of a pair that has none. */
  set(first: number, second: number, value: number): void {
    if (this.#size * 4 >= this.#slots.length) this.#grow()
    this.#put(first * this.#seconds + second, value)
    this.#size += 1
  }

  #put(key: number, value: number): void {
    const slot = this.#slotOf(key)
    this.#slots[slot] = key
    this.#slots[slot + 1] = value
  }

  /** Returns the slot where a key is or would be: the next free one after its hash. */
  #slotOf(key: number): number {
    const slots = this.#slots
    const mask = slots.length - 2
    // Neighbouring keys are spread over the table to avoid long rows of taken slots.
    let hash = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    let slot = (hash ^ (hash >>> 16)) & mask
    while (slots[slot] !== key && slots[slot] !== NONE) slot = (slot + 2) & mask
    return slot
  }

  #grow(): void {
    const slots = this.#slots
    this.#slots = new Int32Array(slots.length * 2).fill(NONE)
    for (let slot = 0; slot < slots.length; slot += 2) {
      const key = slots[slot] as number
      if (key !== NONE) this.#put(key, slots[slot + 1] as number)
    }
  }
}
