import { make, write } from './dom.js'

/** How long the writer must have paused before anything is announced, in milliseconds. */
const PAUSE = 1500

/** Tells assistive technology, politely: after a pause, and only what is new. */
export class Announcer {
  readonly element = make('div', 'announcer', { role: 'status', 'aria-live': 'polite' })
  #said = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  /**
   * @param key What the announcement is about; the same key is not announced twice running.
   * @param text What is announced once the writer has paused.
   */
  announce(key: string, text: string): void {
    clearTimeout(this.#timer)
    if (key === this.#said) return
    this.#timer = setTimeout(() => {
      this.#said = key
      write(this.element, text)
    }, PAUSE)
  }

  /** What the last announcement was about. */
  get said(): string {
    return this.#said
  }

  /** The writer goes on: what has not been said yet has to wait. */
  hold(): void {
    clearTimeout(this.#timer)
  }

  reset(): void {
    clearTimeout(this.#timer)
    this.#said = ''
    write(this.element, '')
  }
}
