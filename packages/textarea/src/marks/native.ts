import type { Edit } from '../text/edit.js'
import { adoptMarkStyles } from '../view/styles.js'
import { Highlights, type Mark, type Painter } from './painter.js'

/** A range over a text control's value, in browsers that have it (Chromium's OpaqueRange). */
interface ValueRange extends AbstractRange {
  disconnect(): void
  getClientRects(): DOMRectList
}

interface WithValueRanges {
  createValueRange(start: number, end: number): ValueRange
}

type Markable = HTMLTextAreaElement & WithValueRanges

let areUsable: boolean | undefined

/**
 * Whether the browser itself can mark text inside a textarea. With forced colours it paints all marks
 * like selected text, which a mirror can avoid. The first versions that supported it, behind a flag,
 * knew only the first line and drew nothing; in these, a range in the second line has no rectangle.
 *
 * @param tree Where a textarea can be put, unseen, for a moment.
 */
export function isMarkable(textarea: HTMLTextAreaElement, tree: ShadowRoot): textarea is Markable {
  areUsable ??= canCreateRanges(textarea) && knowsSecondLine(tree)
  return areUsable && !matchMedia('(forced-colors: active)').matches
}

function canCreateRanges(textarea: HTMLTextAreaElement): textarea is Markable {
  return 'createValueRange' in textarea
}

function knowsSecondLine(tree: ShadowRoot): boolean {
  const probe = document.createElement('textarea')
  probe.className = 'probe'
  probe.value = 'a\nb'
  tree.append(probe)
  const isKnown = canCreateRanges(probe) && probe.createValueRange(2, 3).getClientRects().length > 0
  probe.remove()
  return isKnown
}

/** Marks the textarea's own text. */
export class NativePainter implements Painter {
  readonly #textarea: Markable
  readonly #highlights = new Highlights()
  #ranges: ValueRange[] = []

  constructor(textarea: Markable) {
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
      this.#highlights.add({ kind, range })
    }
  }

  /** Does nothing: value ranges are live. */
  follow(_edit: Edit): void {}

  remove(): void {
    this.#highlights.clear()
    for (const range of this.#ranges) range.disconnect()
    this.#ranges = []
  }
}
