/** Computed styles that decide where each glyph of a textarea is, and what is drawn over it. */
const COPIED = [
  'z-index',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-size-adjust',
  'font-kerning',
  'font-optical-sizing',
  'font-feature-settings',
  'font-variation-settings',
  'font-variant',
  'font-synthesis',
  'text-rendering',
  'text-size-adjust',
  '-webkit-font-smoothing',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-indent',
  'text-align',
  'text-align-last',
  'text-justify',
  'text-transform',
  'text-autospace',
  'text-spacing-trim',
  'text-wrap-style',
  'tab-size',
  'white-space',
  'white-space-collapse',
  'text-wrap-mode',
  'overflow-wrap',
  'word-break',
  'line-break',
  'hyphens',
  'direction',
  'unicode-bidi',
  'writing-mode',
  'transform',
  'transform-origin',
  'translate',
  'rotate',
  'scale',
] as const

/** A textarea's size in CSS pixels, with fractions. */
export interface BoxSize {
  /** Borders, padding and scrollbars included. */
  readonly width: number
  readonly height: number
  /** How long a line may be: the content's width without scrollbars. */
  readonly line: number
}

/** A textarea's size without fractions, for before a ResizeObserver has reported them. */
export function roughSize(textarea: HTMLTextAreaElement): BoxSize {
  const { offsetWidth: width, offsetHeight: height, clientWidth } = textarea
  const { paddingLeft, paddingRight } = getComputedStyle(textarea)
  const line = clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
  return { width, height, line }
}

/** A textarea's size as a ResizeObserver reports it; null when it reports nothing. */
export function sizeOf(
  textarea: HTMLTextAreaElement,
  entries: readonly ResizeObserverEntry[],
): BoxSize | null {
  const entry = entries.find(({ target }) => target === textarea)
  const [border] = entry?.borderBoxSize ?? []
  const [content] = entry?.contentBoxSize ?? []
  if (border === undefined || content === undefined) return null
  const { inlineSize, blockSize } = border
  const isLyingDown = getComputedStyle(textarea).writingMode.startsWith('horizontal')
  const [width, height] = isLyingDown ? [inlineSize, blockSize] : [blockSize, inlineSize]
  return { width, height, line: content.inlineSize }
}

/** Gives a mirror's box and text the same measures and styles as the textarea's. */
export function copyBox(
  textarea: HTMLTextAreaElement,
  mirror: HTMLElement,
  text: HTMLElement,
  { width, height, line }: BoxSize,
): void {
  const style = getComputedStyle(textarea)
  mirror.style.width = `${width}px`
  mirror.style.height = `${height}px`
  text.style.inlineSize = `${line}px`
  for (const name of COPIED) {
    const value = style.getPropertyValue(name)
    if (mirror.style.getPropertyValue(name) !== value) mirror.style.setProperty(name, value)
  }
  const language = textarea.closest('[lang]')?.getAttribute('lang') ?? ''
  if (mirror.lang !== language) mirror.lang = language
}

/** Puts a mirror exactly over its textarea, whatever transforms apply around them. */
export function placeOver(
  textarea: HTMLTextAreaElement,
  mirror: HTMLElement,
  host: HTMLElement,
): void {
  const rough = offsetWithin(textarea, host)
  const outer = host.getBoundingClientRect()
  const inner = textarea.getBoundingClientRect()
  const x = (inner.left - outer.left) / (outer.width / host.offsetWidth || 1) - host.clientLeft
  const y = (inner.top - outer.top) / (outer.height / host.offsetHeight || 1) - host.clientTop
  // Offsets are whole numbers but ignore transforms; rectangles have fractions but are bounding boxes.
  // Where the two agree nothing is transformed, and the fractions are right.
  mirror.style.left = `${Math.abs(x - rough.x) <= 1 ? x : rough.x}px`
  mirror.style.top = `${Math.abs(y - rough.y) <= 1 ? y : rough.y}px`
}

function offsetWithin(element: HTMLElement, host: HTMLElement): { x: number; y: number } {
  let x = 0
  let y = 0
  let current: Element | null = element
  while (current instanceof HTMLElement && current !== host) {
    x += current.offsetLeft
    y += current.offsetTop
    const parent: Element | null = current.offsetParent
    if (parent instanceof HTMLElement && parent !== host) {
      x += parent.clientLeft
      y += parent.clientTop
    }
    current = parent
  }
  return { x, y }
}
