/** Tells which sets of names a symbol belongs to. */
export class Alphabet {
  readonly #symbols: readonly ReadonlySet<string>[]
  readonly #setsByName = new Map<string, number[]>()
  /** Symbol by symbol, one bit a set. */
  readonly #bits: Uint32Array
  /** 32-bit integers that a symbol takes. */
  readonly #width: number
  readonly #isReady: Uint8Array

  /**
   * @param symbols for each symbol, the names its word goes by.
   * @param sets names, of which a symbol must have one to belong.
   */
  constructor(symbols: readonly ReadonlySet<string>[], sets: readonly (readonly string[])[]) {
    this.#symbols = symbols
    this.#width = (sets.length >> 5) + 1
    this.#bits = new Uint32Array(symbols.length * this.#width)
    this.#isReady = new Uint8Array(symbols.length)
    for (const [number, names] of sets.entries()) {
      for (const name of names) {
        const known = this.#setsByName.get(name)
        if (known === undefined) this.#setsByName.set(name, [number])
        else known.push(number)
      }
    }
  }

  isIn(symbol: number, set: number): boolean {
    if (this.#isReady[symbol] === 0) this.#prepare(symbol)
    const word = this.#bits[symbol * this.#width + (set >> 5)] as number
    return ((word >>> (set & 31)) & 1) === 1
  }

  isInAny(symbol: number, sets: Uint16Array): boolean {
    return this.nextOf(symbol, sets, 0, sets.length) < sets.length
  }

  /** Of some sets in a row, the first from `at` on that a symbol belongs to; `end` when none. */
  nextOf(symbol: number, sets: Uint16Array, at: number, end: number): number {
    if (this.#isReady[symbol] === 0) this.#prepare(symbol)
    const bits = this.#bits
    const start = symbol * this.#width
    let i = at
    while (i < end) {
      const set = sets[i] as number
      if ((((bits[start + (set >> 5)] as number) >>> (set & 31)) & 1) === 1) break
      i += 1
    }
    return i
  }

  #prepare(symbol: number): void {
    const start = symbol * this.#width
    for (const name of this.#symbols[symbol] ?? []) {
      for (const set of this.#setsByName.get(name) ?? []) {
        const at = start + (set >> 5)
        this.#bits[at] = (this.#bits[at] as number) | (1 << (set & 31))
      }
    }
    this.#isReady[symbol] = 1
  }
}
