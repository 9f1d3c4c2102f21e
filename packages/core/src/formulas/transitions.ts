const NONE = -1

/**
 * The steps of an automaton, by node and symbol. An open hash table of integers: a map of objects
 * costs several times as much, and every word of every comment takes two steps.
 */
export class Transitions {
  #keys = new Int32Array(0x4000).fill(NONE)
  #targets = new Int32Array(0x4000)
  #size = 0
  readonly #symbols: number

  /** `symbols`: how many there are, so that node and symbol can share one number. */
  constructor(symbols: number) {
    this.#symbols = symbols
  }

  /** The node that a step leads to; undefined when it was never set. */
  get(node: number, symbol: number): number | undefined {
    const slot = this.#slotOf(node * this.#symbols + symbol)
    return this.#keys[slot] === NONE ? undefined : this.#targets[slot]
  }

  set(node: number, symbol: number, target: number): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow()
    this.#put(node * this.#symbols + symbol, target)
    this.#size += 1
  }

  #put(key: number, target: number): void {
    const slot = this.#slotOf(key)
    this.#keys[slot] = key
    this.#targets[slot] = target
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
    const targets = this.#targets
    this.#keys = new Int32Array(keys.length * 2).fill(NONE)
    this.#targets = new Int32Array(keys.length * 2)
    for (const [slot, key] of keys.entries()) {
      if (key !== NONE) this.#put(key, targets[slot] as number)
    }
  }
}
