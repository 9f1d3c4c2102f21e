/**
 * Knows whether a pointer is pressed anywhere on the page. A layout shift during a press loses the
 * click: the browser gives a click to the element that is under the pointer at both ends.
 */
export class Press {
  #isDown = false
  #end: AbortController | null = null
  readonly #released: () => void
  readonly #signal: AbortSignal

  /** @param released Called once the pointer is up and the click, if there was one, has been handled. */
  constructor(released: () => void, signal: AbortSignal) {
    this.#released = released
    this.#signal = signal
    window.addEventListener('pointerdown', () => this.#begin(), { signal, capture: true })
    // The click has found its target, so its listeners may change the layout.
    const found = () => {
      this.#isDown = false
    }
    window.addEventListener('click', found, { signal, capture: true })
  }

  get isDown(): boolean {
    return this.#isDown
  }

  #begin(): void {
    this.#isDown = true
    this.#end?.abort()
    this.#end = new AbortController()
    const signal = AbortSignal.any([this.#signal, this.#end.signal])
    const end = () => this.#finish()
    for (const name of ['pointerup', 'pointercancel', 'keydown']) {
      window.addEventListener(name, end, { signal, capture: true })
    }
    // Some releases are never reported, such as those over a scrollbar or outside the window.
    const seen = ({ buttons }: PointerEvent) => buttons === 0 && end()
    window.addEventListener('pointermove', seen, { signal, capture: true })
  }

  #finish(): void {
    this.#end?.abort()
    const begun = this.#end
    setTimeout(() => {
      if (this.#signal.aborted || this.#end !== begun) return
      this.#isDown = false
      this.#released()
    })
  }
}
