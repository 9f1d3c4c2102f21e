/** What batches count as at least: a thousand tiny ones are a load too. */
const LEAST = 64 * 1024

/** A place in the line. */
export interface Place {
  /** Resolves when it is its turn to judge one comment: to false when it has left. */
  turn(): Promise<boolean>
  /** Makes room. To be called in any case, and as often as one likes. */
  leave(): void
}

/**
 * Where batches wait. The first that can go on does: the one that came first, unless its client is slow to
 * read what it has got so far. Other requests have their turn between two comments.
 */
export class Line {
  /** What waits for its turn, by its number in the line. */
  readonly #waiting = new Map<number, (isTurn: boolean) => void>()
  #joined = 0
  #bytes = 0
  #isCalling = false
  #hasRefused = false

  constructor(
    /** Most bytes of bodies in the line. */
    readonly most: number,
    /** Called when one finds no room, but not again before the line was empty. */
    readonly onFull: () => void,
  ) {}

  /** A place at the end for a body of so many bytes; null when there is no room. */
  join(bytes: number): Place | null {
    const counted = Math.max(bytes, LEAST)
    if (this.#bytes + counted > this.most) {
      if (!this.#hasRefused) this.onFull()
      this.#hasRefused = true
      return null
    }
    this.#bytes += counted
    this.#joined += 1
    return this.#place(this.#joined, counted)
  }

  #place(number: number, counted: number): Place {
    let hasLeft = false
    return {
      turn: () =>
        new Promise((resolve) => {
          if (hasLeft) return resolve(false)
          this.#waiting.set(number, resolve)
          this.#call()
        }),
      leave: () => {
        if (hasLeft) return
        hasLeft = true
        this.#bytes -= counted
        if (this.#bytes === 0) this.#hasRefused = false
        this.#waiting.get(number)?.(false)
        this.#waiting.delete(number)
      },
    }
  }

  #call(): void {
    if (this.#isCalling || this.#waiting.size === 0) return
    this.#isCalling = true
    setImmediate(() => {
      this.#isCalling = false
      const first = Math.min(...this.#waiting.keys())
      this.#waiting.get(first)?.(true)
      this.#waiting.delete(first)
      this.#call()
    })
  }
}
