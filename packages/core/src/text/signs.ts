/**
 * The signs of vectors of small integers: which numbers are above 0, which below. Counting where two
 * agree costs a tenth of their cosine, and tells most unrelated pairs.
 */
export class Signs {
  /** 32-bit integers that the signs above 0 of a vector take, and as many those below. */
  readonly #width: number
  readonly #bits: Int32Array

  /**
   * @param values Vector by vector.
   * @param rows The vectors whose signs are wanted.
   */
  constructor(values: Int8Array, dimensions: number, rows: readonly number[]) {
    this.#width = Math.ceil(dimensions / 32)
    this.#bits = new Int32Array(rows.length * 2 * this.#width)
    for (let i = 0; i < rows.length; i += 1) {
      const start = (rows[i] as number) * dimensions
      for (let column = 0; column < dimensions; column += 1) {
        const value = values[start + column] as number
        if (value === 0) continue
        const word = (2 * i + (value > 0 ? 0 : 1)) * this.#width + (column >> 5)
        this.#bits[word] = (this.#bits[word] as number) | (1 << (column & 31))
      }
    }
  }

  /** Numbers in which the first of other vectors has the same sign as the `i`-th, less those of opposite signs. */
  agreement(i: number, other: Signs): number {
    const others = other.#bits
    const bits = this.#bits
    const width = this.#width
    const start = 2 * i * width
    let agreement = 0
    for (let at = 0; at < width; at += 1) {
      const above = bits[start + at] as number
      const below = bits[start + width + at] as number
      const otherAbove = others[at] as number
      const otherBelow = others[width + at] as number
      agreement += onesIn((above & otherAbove) | (below & otherBelow))
      agreement -= onesIn((above & otherBelow) | (below & otherAbove))
    }
    return agreement
  }
}

/** Bits of a 32-bit integer that are set: counted in pairs, then fours, then bytes at once. */
function onesIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
