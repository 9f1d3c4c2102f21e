/** Tells which sets of names a symbol belongs to. */
export class Alphabet {
  readonly #symbols: readonly ReadonlySet<string>[]
  readonly #setsByName = new Map<string, number[]>()
  readonly #sets: number
  readonly #members: (Uint8Array | undefined)[] = []

  /**
   * @param symbols for each symbol, the names its word goes by.
   * @param sets names, of which a symbol must have one to belong.
   */
  constructor(symbols: readonly ReadonlySet<string>[], sets: readonly (readonly string[])[]) {
    this.#symbols = symbols
    this.#sets = sets.length
    for (const [number, names] of sets.entries()) {
      for (const name of names) {
        const known = this.#setsByName.get(name)
        if (known === undefined) this.#setsByName.set(name, [number])
        else known.push(number)
      }
    }
  }

  /** For each set, 1 when the symbol belongs to it. */
  memberships(symbol: number): Uint8Array {
    let members = this.#members[symbol]
    if (members === undefined) {
      members = new Uint8Array(this.#sets)
      for (const name of this.#symbols[symbol] ?? []) {
        for (const set of this.#setsByName.get(name) ?? []) members[set] = 1
      }
      this.#members[symbol] = members
    }
    return members
  }
}
