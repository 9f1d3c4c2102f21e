import type { Writable } from 'node:stream'

/** Milliseconds before the progress of a run is shown. */
const PATIENCE = 500
/** Milliseconds between two updates. */
const PACE = 100

/** A line on a terminal that shows how far a long run is; nothing elsewhere. */
export class Progress {
  #started = Date.now()
  #updated = 0
  #shown = false

  constructor(
    readonly stream: Writable,
    readonly isTerminal: boolean,
  ) {}

  update(words: string): void {
    if (!this.isTerminal) return
    const now = Date.now()
    if (now - this.#started < PATIENCE || now - this.#updated < PACE) return
    this.#updated = now
    this.#shown = true
    this.stream.write(`\r\u001b[2K${words}`)
  }

  /** Removes the line, before anything else is printed. */
  clear(): void {
    if (this.#shown) this.stream.write('\r\u001b[2K')
    this.#shown = false
  }
}
