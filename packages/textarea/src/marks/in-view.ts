import type { Placed } from './painter.js'

/** How many lines above and below the visible part have their marks drawn as well. */
const MARGIN = 2

/** A mark in a mirror's text. */
export interface MirroredMark extends Placed {
  readonly range: Range
}

/**
 * The marks in or near the visible part of a mirror. The browser goes through all drawn marks at
 * every keystroke, and most of a long draft is scrolled out of view.
 *
 * @param text The box of the text inside the mirror.
 */
export function marksInView(
  marks: readonly MirroredMark[],
  textarea: HTMLTextAreaElement,
  mirror: HTMLElement,
  text: HTMLElement,
): readonly MirroredMark[] {
  if (textarea.scrollHeight <= textarea.clientHeight || !runsDown(textarea, mirror, text)) {
    return marks
  }
  const { top, bottom } = mirror.getBoundingClientRect()
  const ranges = marks.map(({ range }) => range)
  const first = findFirst(
    ranges.toSorted((a, b) => a.endOffset - b.endOffset),
    (rects) => {
      const rect = rects[rects.length - 1]
      return rect !== undefined && rect.bottom + MARGIN * rect.height >= top
    },
  )
  const beyond = findFirst(
    ranges.toSorted((a, b) => a.startOffset - b.startOffset),
    ([rect]) => rect !== undefined && rect.top - MARGIN * rect.height > bottom,
  )
  const from = first?.endOffset ?? Number.POSITIVE_INFINITY
  const to = beyond?.startOffset ?? Number.POSITIVE_INFINITY
  return marks.filter(({ range }) => range.endOffset >= from && range.startOffset < to)
}

/** Whether lines run down the screen: nothing around them is rotated or set in columns. */
function runsDown(textarea: HTMLTextAreaElement, mirror: HTMLElement, text: HTMLElement): boolean {
  if (!getComputedStyle(text).writingMode.startsWith('horizontal')) return false
  const outer = mirror.getBoundingClientRect()
  const inner = text.getBoundingClientRect()
  const scale = outer.height / mirror.offsetHeight
  const top = mirror.clientTop + text.offsetTop - textarea.scrollTop
  const isUpright = Math.abs(inner.top - outer.top - top * scale) <= MARGIN
  return isUpright && Math.abs(inner.height - text.offsetHeight * scale) <= MARGIN
}

/** The first range of a list that passes a test which all later ones pass too. */
function findFirst(
  ranges: readonly Range[],
  test: (rects: DOMRectList) => boolean,
): Range | undefined {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range !== undefined && test(range.getClientRects())) high = middle
    else low = middle + 1
  }
  return ranges[low]
}
