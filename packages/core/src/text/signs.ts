/**
 * The signs of vectors of small integers: which numbers are above 0, which below. Counting where two
 * agree costs a tenth of their cosine, and tells most unrelated pairs.
 */
export class Signs {
  /** 32-bit integers that the signs above 0 take, and as many those below. */
  readonly #width: number
  readonly #bits: Int32Array

  /** @param values Vector by vector. */
  constructor(values: Int8Array, dimensions: number) {
    this.#width = Math.ceil(dimensions / 32)
    const rows = values.length / dimensions
    this.#bits = new Int32Array(rows * 2 * this.#width)
    let at = 0
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < dimensions; column += 1, at += 1) {
        const value = values[at] as number
        if (value === 0) continue
        const side = value > 0 ? 0 : this.#width
        const word = row * 2 * this.#width + side + (column >> 5)
        this.#bits[word] = (this.#bits[word] as number) | (1 << (column & 31))
      }
    }
  }

  /** The signs of some vectors side by side, to be compared with others. */
  of(rows: readonly number[]): Int32Array {
    const size = 2 * this.#width
    const bits = new Int32Array(rows.length * size)
    rows.forEach((row, i) => {
      bits.set(this.#bits.subarray(row * size, (row + 1) * size), i * size)
    })
    return bits
  }

  /**
   * Numbers in which a vector has the same sign as another, less those in which it has the opposite
   * one.
   *
   * @param others Signs that `of` gave; `i` says which.
   */
  agreement(row: number, others: Int32Array, i: number): number {
    const bits = this.#bits
    const width = this.#width
    let a = row * 2 * width
    let b = i * 2 * width
    let agreement = 0
    for (const end = a + width; a < end; a += 1, b += 1) {
      const above = bits[a] as number
      const below = bits[a + width] as number
      const otherAbove = others[b] as number
      const otherBelow = others[b + width] as number
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
