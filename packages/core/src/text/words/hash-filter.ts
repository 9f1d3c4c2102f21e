/** Tells of most hashes that were never added, by one look, that they were not: a Bloom filter. */
export class HashFilter {
  readonly #bits: Uint32Array

  /** @param bits A power of two, some four times as many as there are hashes. */
  constructor(bits: number) {
    this.#bits = new Uint32Array(bits / 32)
  }

  add(hash: number): void {
    const at = (hash >>> 5) & (this.#bits.length - 1)
    this.#bits[at] = (this.#bits[at] as number) | (1 << (hash & 31))
  }

  /** False where it was never added, true where it may have been. */
  mayHold(hash: number): boolean {
    const word = this.#bits[(hash >>> 5) & (this.#bits.length - 1)] as number
    return ((word >>> (hash & 31)) & 1) === 1
  }
}
