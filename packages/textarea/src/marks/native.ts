import type { Edit } from '../text/edit.js'
import { adoptMarkStyles } from '../view/styles.js'
import { Highlights, type Mark, type Painter } from './painter.js'

/** A range over a text control's value, where the browser has them (Chromium's OpaqueRange). */
interface ValueRange extends AbstractRange {
  disconnect(): void
}

interface WithValueRanges {
  createValueRange(start: number, end: number): ValueRange
}

/** Whether the browser can mark text inside a textarea itself. */
export function hasValueRanges(
  textarea: HTMLTextAreaElement,
): textarea is HTMLTextAreaElement & WithValueRanges {
  return 'createValueRange' in textarea
}

/** Marks the textarea's own text. */
export class NativePainter implements Painter {
  readonly #textarea: HTMLTextAreaElement & WithValueRanges
  readonly #highlights = new Highlights()
  #ranges: ValueRange[] = []

  constructor(textarea: HTMLTextAreaElement & WithValueRanges) {
    this.#textarea = textarea
    const root = textarea.getRootNode()
    if (root instanceof Document || root instanceof ShadowRoot) adoptMarkStyles(root)
  }

  paint(marks: readonly Mark[]): void {
    this.remove()
    const { length } = this.#textarea.value
    for (const { kind, start, end } of marks) {
      if (end > length) continue
      const range = this.#textarea.createValueRange(start, end)
      this.#ranges.push(range)
      this.#highlights.add(kind, range)
    }
  }

  /** Value ranges are live. */
  follow(_edit: Edit): void {}

  remove(): void {
    this.#highlights.clear()
    for (const range of this.#ranges) range.disconnect()
    this.#ranges = []
  }
}
