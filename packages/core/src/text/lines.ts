import type { Place, Point } from '../types.js'

/** Converts offsets to lines and columns. `\n`, `\r\n` and `\r` each end a line. */
export class Lines {
  readonly #starts: number[]

  constructor(text: string) {
    const starts = [0]
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
    this.#starts = starts
  }

  point(offset: number): Point {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1, offset }
  }

  place(start: number, end: number): Place {
    return { start: this.point(start), end: this.point(end) }
  }
}
