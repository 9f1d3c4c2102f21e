import { setImmediate as nextTurn } from 'node:timers/promises'

/** Characters from which adding more waits until they are written. */
const MOST = 65_536

/** Joins everything added in one turn into one write: a call per line takes longer than making the line. */
export class Gatherer {
  #text = ''
  #written: Promise<void> = Promise.resolve()
  #failure: { error: unknown } | null = null

  constructor(readonly write: (text: string) => Promise<void>) {}

  /** Adds text; throws the error of an earlier write. */
  async add(text: string): Promise<void> {
    if (this.#failure !== null) throw this.#failure.error
    if (text === '') return
    if (this.#text === '') this.#written = this.#writeAfter(this.#written)
    this.#text += text
    if (this.#text.length >= MOST) await this.#written
  }

  /** Resolves when everything is written; throws the error of a write. */
  async end(): Promise<void> {
    await this.#written
    if (this.#failure !== null) throw this.#failure.error
  }

  async #writeAfter(before: Promise<void>): Promise<void> {
    try {
      await Promise.all([before, nextTurn()])
      const text = this.#text
      this.#text = ''
      if (this.#failure === null) await this.write(text)
    } catch (error) {
      this.#failure = { error }
    }
  }
}
