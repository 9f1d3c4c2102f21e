/** The places of rewritten stretches, in the original and in the safe text. */
export class Seams {
  readonly #safe: number[] = [0]
  readonly #original: number[] = [0]
  readonly #safeLength: number[] = [0]
  readonly #originalLength: number[] = [0]

  add(safe: number, original: number, safeLength: number, originalLength: number): void {
    this.#safe.push(safe)
    this.#original.push(original)
    this.#safeLength.push(safeLength)
    this.#originalLength.push(originalLength)
  }

  /** Returns the original offset: inside a rewritten stretch, its start, or its end where a token ends there. */
  original(offset: number, isEnd: boolean): number {
    const key = isEnd ? offset - 1 : offset
    let low = 0
    let high = this.#safe.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#safe[middle] as number) <= key) low = middle
      else high = middle - 1
    }
    const into = offset - (this.#safe[low] as number)
    const safeLength = this.#safeLength[low] as number
    const start = this.#original[low] as number
    const originalLength = this.#originalLength[low] as number
    if (into >= safeLength) return start + originalLength + (into - safeLength)
    return isEnd ? start + originalLength : start
  }
}
