/**
 * Keeps the room that an element has once taken, so that nothing below it jumps each time a hint
 * comes or goes during writing.
 */
export class Room {
  readonly #element: HTMLElement
  readonly #observer = new ResizeObserver((entries) => this.#resized(entries))
  #width: number | undefined

  constructor(element: HTMLElement) {
    this.#element = element
    this.#observer.observe(element, { box: 'border-box' })
  }

  /** Takes no more room than is needed now. */
  fit(): void {
    this.#element.style.minBlockSize = ''
    this.#element.style.minBlockSize = `${this.#element.offsetHeight}px`
  }

  remove(): void {
    this.#observer.disconnect()
  }

  #resized(entries: readonly ResizeObserverEntry[]): void {
    const [size] = entries.at(-1)?.borderBoxSize ?? []
    if (size === undefined) return
    const isAsWide = size.inlineSize === (this.#width ?? size.inlineSize)
    this.#width = size.inlineSize
    if (isAsWide) this.#element.style.minBlockSize = `${size.blockSize}px`
    // Another width means other lines. In a later frame, as an observer must not resize what it observes.
    else requestAnimationFrame(() => this.fit())
  }
}
