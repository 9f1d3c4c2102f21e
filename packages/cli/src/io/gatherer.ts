import { setImmediate as nextTurn } from 'node:timers/promises'

/** Characters from which whoever adds more waits until they are taken. */
const MOST = 65_536

/** Writes together what comes in one turn: a call for each line takes longer than to make the line. */
export class Gatherer {
  #text = ''
  #written: Promise<void> = Promise.resolve()
  #failure: { error: unknown } | null = null

  constructor(readonly write: (text: string) => Promise<void>) {}

  /** Throws what went wrong with the text before. */
  async add(text: string): Promise<void> {
    if (this.#failure !== null) throw this.#failure.error
    if (text === '') return
    if (this.#text === '') this.#written = this.#writeAfter(this.#written)
    this.#text += text
    if (this.#text.length >= MOST) await this.#written
  }

  /** Resolves when everything is taken; throws what went wrong. */
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
