import type { Severity } from '@commentlint/core'
import type { Edit, Span } from '../text/edit.js'

/** A stretch of the draft that is marked. */
export interface Mark extends Span {
  readonly kind: Severity | 'evidence' | 'current'
}

/** Draws marks over a textarea's text. */
export interface Painter {
  /** Draws these marks and no others. */
  paint(marks: readonly Mark[]): void
  /** The text changed; the marks are moved by the browser until they are painted again. */
  follow(edit: Edit): void
  remove(): void
}

/** Marks are drawn by the browser, as custom highlights: names are shared by the whole page. */
export class Highlights {
  readonly #drawn: { readonly highlight: Highlight; readonly range: AbstractRange }[] = []

  add(kind: Mark['kind'], range: AbstractRange): void {
    const name = `commentlint-${kind}`
    const highlight = CSS.highlights.get(name) ?? new Highlight()
    if (!CSS.highlights.has(name)) {
      // What is wrong lies over what is right where both mark the same words.
      highlight.priority = kind === 'evidence' ? 0 : 1
      CSS.highlights.set(name, highlight)
    }
    highlight.add(range)
    this.#drawn.push({ highlight, range })
  }

  clear(): void {
    for (const { highlight, range } of this.#drawn) highlight.delete(range)
    this.#drawn.length = 0
  }
}
