import type { Severity } from '@commentlint/core'
import type { Edit, Span } from '../text/edit.js'

/** A stretch of the draft that is marked. */
export interface Mark extends Span {
  /** What it is marked as; what the writer asked to be shown is `shown`. */
  readonly kind: Severity | 'evidence' | 'shown'
}

/** Draws marks over a textarea's text. */
export interface Painter {
  /** Draws these marks and no others. */
  paint(marks: readonly Mark[]): void
  /** The text changed; the marks are moved by the browser until they are painted again. */
  follow(edit: Edit): void
  remove(): void
}

/** A mark on the page: its range is live and follows the text. */
export interface Placed {
  readonly kind: Mark['kind']
  readonly range: AbstractRange
}

/** What is wrong lies over what is right where both mark the same words, and what is shown between them. */
const PRIORITY: Readonly<Partial<Record<Mark['kind'], number>>> = { evidence: 0, shown: 1 }

/** Marks are drawn by the browser, as custom highlights: names are shared by the whole page. */
export class Highlights {
  readonly #drawn = new Map<AbstractRange, Highlight>()

  add({ kind, range }: Placed): void {
    if (this.#drawn.has(range)) return
    const name = `commentlint-${kind}`
    const highlight = CSS.highlights.get(name) ?? new Highlight()
    if (!CSS.highlights.has(name)) {
      highlight.priority = PRIORITY[kind] ?? 2
      CSS.highlights.set(name, highlight)
    }
    highlight.add(range)
    this.#drawn.set(range, highlight)
  }

  /** Draws these and no others; leaves alone those that are drawn already. */
  show(wanted: readonly Placed[]): void {
    const ranges = new Set(wanted.map(({ range }) => range))
    for (const [range, highlight] of this.#drawn) {
      if (ranges.has(range)) continue
      highlight.delete(range)
      this.#drawn.delete(range)
    }
    for (const placed of wanted) this.add(placed)
  }

  clear(): void {
    this.show([])
  }
}
