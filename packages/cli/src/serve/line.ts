/** The least bytes that a batch counts as: a thousand tiny ones are a load too. */
const LEAST = 64 * 1024

/** A place in the line. */
export interface Place {
  /** Resolves when it is its turn to judge one comment: to true, or to false if it has left the line. */
  turn(): Promise<boolean>
  /** Frees its room. Must be called in any case, and may be called repeatedly. */
  leave(): void
}

/**
 * The queue of batches. The first one that is ready goes on: the one that came first, unless its client is
 * slow to read the answers so far. Other requests get their turn between two comments.
 */
export class Line {
  /** The places that wait for their turn, by their number in the line. */
  readonly #waiting = new Map<number, (isTurn: boolean) => void>()
  #joined = 0
  #bytes = 0
  #isCalling = false
  #hasRefused = false

  constructor(
    /** Most bytes of bodies in the line. */
    readonly most: number,
    /** Called when a batch finds no room, and not again until the line has been empty. */
    readonly onFull: () => void,
  ) {}

  /** A place at the end for a body of a number of bytes; null when there is no room. */
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
