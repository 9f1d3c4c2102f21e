import type { Severity } from '@commentlint/core'
import type { Edit, Span } from '../text/edit.js'

/** A marked stretch of the draft. */
export interface Mark extends Span {
  /** What it is marked as; `shown` for what the writer asked to see. */
  readonly kind: Severity | 'evidence' | 'shown'
}

/** Draws marks over a textarea's text. */
export interface Painter {
  /** Draws exactly these marks. */
  paint(marks: readonly Mark[]): void
  /** Reports that the text changed; the browser moves the marks until they are painted again. */
  follow(edit: Edit): void
  remove(): void
}

/** A mark on the page; its range is live and follows the text. */
export interface Placed {
  readonly kind: Mark['kind']
  readonly range: AbstractRange
}

/** Where marks cover the same words, findings are drawn on top, then `shown`, then evidence. */
const PRIORITY: Readonly<Partial<Record<Mark['kind'], number>>> = { evidence: 0, shown: 1 }

/** Has the browser draw marks, as custom highlights; the whole page shares their names. */
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

  /** Draws exactly these marks, and leaves alone those already drawn. */
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
