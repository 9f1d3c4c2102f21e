/**
 * The signs of vectors of small integers: which numbers are above 0, which below. Counting where two
 * agree costs a tenth of their cosine, and tells most unrelated pairs.
 */
export class Signs {
  readonly #values: Int8Array
  readonly #dimensions: number
  /** 32-bit integers that the signs above 0 of a vector take, and as many those below. */
  readonly #width: number
  /** Vector by vector; each found out when it is first asked for. */
  readonly #bits: Int32Array
  readonly #isKnown: Uint8Array

  /** @param values Vector by vector. */
  constructor(values: Int8Array, dimensions: number) {
    const rows = values.length / dimensions
    this.#values = values
    this.#dimensions = dimensions
    this.#width = Math.ceil(dimensions / 32)
    this.#bits = new Int32Array(rows * 2 * this.#width)
    this.#isKnown = new Uint8Array(rows)
  }

  /** Numbers in which two vectors have the same sign, less those of opposite signs. */
  agreement(a: number, b: number): number {
    const bits = this.#bits
    const width = this.#width
    const ofA = this.#startOf(a)
    const ofB = this.#startOf(b)
    let same = 0
    let opposite = 0
    for (let at = 0; at < width; at += 1) {
      const above = bits[ofA + at] as number
      const below = bits[ofA + width + at] as number
      const otherAbove = bits[ofB + at] as number
      const otherBelow = bits[ofB + width + at] as number
      same += onesByByte((above & otherAbove) | (below & otherBelow))
      opposite += onesByByte((above & otherBelow) | (below & otherAbove))
    }
    return sumOfBytes(same) - sumOfBytes(opposite)
  }

  #startOf(row: number): number {
    const start = row * 2 * this.#width
    if (this.#isKnown[row] === 1) return start
    this.#isKnown[row] = 1
    for (let column = 0; column < this.#dimensions; column += 1) {
      const value = this.#values[row * this.#dimensions + column] as number
      if (value === 0) continue
      const at = start + (value > 0 ? 0 : this.#width) + (column >> 5)
      this.#bits[at] = (this.#bits[at] as number) | (1 << (column & 31))
    }
    return start
  }
}

/** How many bits of each byte are set, in these bytes: counted in pairs, then fours, then bytes at once. */
function onesByByte(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (fours + (fours >>> 4)) & 0x0f0f0f0f
}

/** Up to 255, which vectors of so many numbers keep to. */
function sumOfBytes(bytes: number): number {
  return Math.imul(bytes, 0x01010101) >>> 24
}
