/** A Bloom filter: recognises most hashes that were never added by a single look. */
export class HashFilter {
  readonly #bits: Uint32Array

  /** @param bits A power of two, about four times the number of hashes. */
  constructor(bits: number) {
    this.#bits = new Uint32Array(bits / 32)
  }

  add(hash: number): void {
    const at = (hash >>> 5) & (this.#bits.length - 1)
    this.#bits[at] = (this.#bits[at] as number) | (1 << (hash & 31))
  }

  /** Whether a hash may have been added; if false, it never was. */
  mayHold(hash: number): boolean {
    const word = this.#bits[(hash >>> 5) & (this.#bits.length - 1)] as number
    return ((word >>> (hash & 31)) & 1) === 1
  }
}
