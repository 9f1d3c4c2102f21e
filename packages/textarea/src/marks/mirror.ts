import type { Edit } from '../text/edit.js'
import { type MirroredMark, marksInView } from './in-view.js'
import { type BoxSize, copyBox, placeOver } from './mirror-box.js'
import { Highlights, type Mark, type Painter } from './painter.js'

/** Longer drafts are not mirrored: laying the same text out twice would hold up the typing. */
const LONGEST = 20_000

/**
 * Draws marks on a copy of the textarea's text that lies over it and shows nothing else. The copy
 * is one text node, so that it is shaped exactly as the original.
 */
export class MirrorPainter implements Painter {
  readonly element = document.createElement('div')
  readonly #textarea: HTMLTextAreaElement
  readonly #host: HTMLElement
  readonly #inner = document.createElement('div')
  readonly #text = document.createTextNode('')
  #marks: readonly MirroredMark[] = []
  readonly #highlights = new Highlights()
  readonly #stop = new AbortController()
  readonly #resizes: ResizeObserver
  readonly #attributes: MutationObserver
  #frame = 0
  #size: BoxSize

  /** @param host The positioned element that the mirror is placed against. */
  constructor(textarea: HTMLTextAreaElement, host: HTMLElement, tree: ShadowRoot) {
    this.#textarea = textarea
    this.#host = host
    this.element.className = 'mirror'
    this.element.setAttribute('aria-hidden', 'true')
    this.#inner.className = 'mirror-text'
    // A line of its own after the last newline, as a textarea has.
    this.#inner.append(this.#text, document.createElement('br'))
    this.element.append(this.#inner)
    tree.append(this.element)
    const { signal } = this.#stop
    textarea.addEventListener('scroll', () => this.#scroll(), { signal, passive: true })
    document.fonts.addEventListener('loadingdone', () => this.#layOutSoon(), { signal })
    window.addEventListener('resize', () => this.#layOutSoon(), { signal })
    // Right for most; the observer below knows the fractions, whatever transforms lie around.
    this.#size = { width: textarea.offsetWidth, height: textarea.offsetHeight }
    this.#resizes = new ResizeObserver((entries) => this.#resized(entries))
    this.#resizes.observe(textarea, { box: 'border-box' })
    this.#resizes.observe(host)
    this.#attributes = new MutationObserver(() => this.#layOutSoon())
    this.#attributes.observe(textarea, { attributes: true })
  }

  paint(marks: readonly Mark[]): void {
    const { value } = this.#textarea
    const shown = value.length > LONGEST ? [] : marks.filter(({ end }) => end <= value.length)
    this.element.hidden = shown.length === 0
    const text = shown.length === 0 ? '' : value
    if (this.#text.data !== text) this.#text.data = text
    this.#marks = shown.map((mark) => this.#place(mark))
    this.#highlights.clear()
    if (shown.length > 0) this.#layOut()
  }

  /**
   * Ranges in the mirror are live: they move with its text. The box stays as it is; should the
   * textarea grow or scroll with its text, the observers tell.
   */
  follow({ start, removed, inserted }: Edit): void {
    if (!this.element.hidden) this.#text.replaceData(start, removed, inserted)
  }

  remove(): void {
    cancelAnimationFrame(this.#frame)
    this.#stop.abort()
    this.#resizes.disconnect()
    this.#attributes.disconnect()
    this.#highlights.clear()
    this.element.remove()
  }

  #resized(entries: readonly ResizeObserverEntry[]): void {
    const box = entries.find(({ target }) => target === this.#textarea)?.borderBoxSize[0]
    if (box !== undefined) {
      const isUpright = !getComputedStyle(this.#textarea).writingMode.startsWith('horizontal')
      const { inlineSize, blockSize } = box
      this.#size = isUpright
        ? { width: blockSize, height: inlineSize }
        : { width: inlineSize, height: blockSize }
    }
    if (!this.element.hidden) this.#layOut()
  }

  #layOutSoon(): void {
    if (this.element.hidden) return
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#layOut())
  }

  #layOut(): void {
    copyBox(this.#textarea, this.element, this.#size)
    placeOver(this.#textarea, this.element, this.#host)
    this.#scroll()
  }

  #scroll(): void {
    if (this.element.hidden) return
    this.element.scrollTop = this.#textarea.scrollTop
    this.element.scrollLeft = this.#textarea.scrollLeft
    this.#highlights.show(marksInView(this.#marks, this.element, this.#inner))
  }

  #place({ kind, start, end }: Mark): MirroredMark {
    const range = document.createRange()
    range.setStart(this.#text, start)
    range.setEnd(this.#text, end)
    return { kind, range }
  }
}
