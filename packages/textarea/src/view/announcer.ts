import { make, write } from './dom.js'

/** How long the writer must have paused before anything is announced, in milliseconds. */
const PAUSE = 1500

/** How long an announcement must be gone before the same text can be announced again, in milliseconds. */
const AGAIN = 50

/** Announces to assistive technology, politely: after a pause, and only what is new. */
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

  /** Clears an announcement that the hints no longer agree with, as a screen reader could still come to it. */
  drop(current: string): void {
    if (this.element.textContent !== current) write(this.element, '')
  }

  /** Announces at once what the writer has just asked for, even if it was announced before. */
  say(text: string): void {
    clearTimeout(this.#timer)
    write(this.element, '')
    // A screen reader ignores text that is the same as before, so it is cleared first.
    this.#timer = setTimeout(() => write(this.element, text), AGAIN)
  }

  /** What the last announcement was about. */
  get said(): string {
    return this.#said
  }

  /** Drops an announcement that is still waiting: the writer goes on. */
  hold(): void {
    clearTimeout(this.#timer)
  }

  reset(): void {
    clearTimeout(this.#timer)
    this.#said = ''
    write(this.element, '')
  }
}
