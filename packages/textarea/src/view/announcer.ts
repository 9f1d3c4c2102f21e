import { make, write } from './dom.js'

/** How long the writer must have paused before anything is announced, in milliseconds. */
const PAUSE = 1500

/** How long what was said has to be gone before it is said again, in milliseconds. */
const AGAIN = 50

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

  /** Takes away what was said when the hints say something else by now: who comes to it would read what is over. */
  drop(current: string): void {
    if (this.element.textContent !== current) write(this.element, '')
  }

  /** Says what the writer has just asked for, at once, and also when it was said before. */
  say(text: string): void {
    clearTimeout(this.#timer)
    write(this.element, '')
    // What is the same afterwards has not changed, and is not read.
    this.#timer = setTimeout(() => write(this.element, text), AGAIN)
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
