/**
 * Knows whether a pointer is being pressed somewhere on the page. What moves under it meanwhile
 * swallows the click: the browser gives it to what lies under the pointer at both ends.
 */
export class Press {
  #isDown = false
  #end: AbortController | null = null
  readonly #released: () => void
  readonly #signal: AbortSignal

  /** @param released Called once the pointer is up and the click, if it was one, is through. */
  constructor(released: () => void, signal: AbortSignal) {
    this.#released = released
    this.#signal = signal
    window.addEventListener('pointerdown', () => this.#begin(), { signal, capture: true })
    // It has found its target: what that does may show.
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
    // Some releases are never told, as those over a scrollbar or outside the window.
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
