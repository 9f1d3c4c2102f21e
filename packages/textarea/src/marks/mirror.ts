import { type Edit, findEdit } from '../text/edit.js'
import { isSetFromTheLeft, leavesAlone } from './flow.js'
import { type MirroredMark, marksInView } from './in-view.js'
import { type BoxSize, copyBox, placeOver, roughSize, sizeOf } from './mirror-box.js'
import { Highlights, type Mark, type Painter } from './painter.js'

/** Longer drafts are not mirrored: laying the same text out twice would slow down typing. */
const LONGEST = 20_000

/**
 * Draws marks on a copy of the textarea's text that lies over it and is itself invisible. The copy
 * is one text node, so that it is shaped exactly like the original.
 */
export class MirrorPainter implements Painter {
  readonly element = document.createElement('div')
  readonly #textarea: HTMLTextAreaElement
  readonly #host: HTMLElement
  readonly #inner = document.createElement('div')
  readonly #text = document.createTextNode('')
  #marks: readonly MirroredMark[] = []
  /** Whether text typed after all marks can leave them in place. */
  #isSetFromTheLeft = false
  /** The newer text that the copy does not have yet; it differs only after all marks. */
  #behind: string | null = null
  readonly #highlights = new Highlights()
  readonly #stop = new AbortController()
  readonly #resizes: readonly [ResizeObserver, ResizeObserver]
  readonly #attributes: MutationObserver
  #frame = 0
  #size: BoxSize

  /** @param host The positioned element that the mirror is placed against. */
  constructor(textarea: HTMLTextAreaElement, host: HTMLElement, tree: ShadowRoot) {
    this.#textarea = textarea
    this.#host = host
    this.element.className = 'mirror'
    this.element.setAttribute('aria-hidden', 'true')
    this.element.hidden = true
    this.#inner.className = 'mirror-text'
    // A line of its own after the last newline, as in a textarea.
    this.#inner.append(this.#text, document.createElement('br'))
    this.element.append(this.#inner)
    tree.append(this.element)
    const { signal } = this.#stop
    textarea.addEventListener('scroll', () => this.#scroll(), { signal, passive: true })
    for (const name of ['focus', 'blur']) {
      textarea.addEventListener(name, () => this.#layOutSoon(), { signal })
    }
    document.fonts.addEventListener('loadingdone', () => this.#layOutSoon(), { signal })
    window.addEventListener('resize', () => this.#layOutSoon(), { signal })
    this.#size = roughSize(textarea)
    const resized = (entries: readonly ResizeObserverEntry[]) => this.#resized(entries)
    this.#resizes = [new ResizeObserver(resized), new ResizeObserver(resized)]
    this.#resizes[0].observe(textarea, { box: 'border-box' })
    this.#resizes[0].observe(host)
    // A scrollbar that comes or goes changes only the content's size.
    this.#resizes[1].observe(textarea, { box: 'content-box' })
    this.#attributes = new MutationObserver(() => this.#layOutSoon())
    this.#attributes.observe(textarea, { attributes: true })
  }

  paint(marks: readonly Mark[]): void {
    const { value } = this.#textarea
    const shown = value.length > LONGEST ? [] : marks.filter(({ end }) => end <= value.length)
    const known = new Map(this.#marks.map((mark) => [keyOf(markOf(mark)), mark]))
    if (shown.length === known.size && shown.every((mark) => known.has(keyOf(mark)))) return
    const wasHidden = this.element.hidden
    this.element.hidden = shown.length === 0
    this.#catchUp()
    this.#copy(shown.length === 0 ? '' : value)
    this.#marks = shown.map((mark) => known.get(keyOf(mark)) ?? this.#place(mark))
    if (shown.length === 0) this.#highlights.clear()
    else if (wasHidden) this.#layOut()
    else this.#scroll()
  }

  /**
   * Changes the copy's text; its ranges are live and move with it. The box is left alone: should the
   * textarea grow or scroll, the observers report it. An edit after all marks moves none of them, so
   * the copy can wait, which saves laying it out at every keystroke.
   */
  follow(edit: Edit): void {
    if (this.element.hidden) return
    const last = Math.max(0, ...this.#marks.map(({ range }) => range.endOffset))
    const canWait = this.#isSetFromTheLeft && leavesAlone(edit, last, this.#textarea.value)
    if (canWait) this.#behind = this.#textarea.value
    else {
      this.#catchUp()
      this.#apply(edit)
    }
  }

  remove(): void {
    cancelAnimationFrame(this.#frame)
    this.#stop.abort()
    for (const observer of this.#resizes) observer.disconnect()
    this.#attributes.disconnect()
    this.#highlights.clear()
    this.element.remove()
  }

  #resized(entries: readonly ResizeObserverEntry[]): void {
    this.#size = sizeOf(this.#textarea, entries) ?? this.#size
    if (!this.element.hidden) this.#layOut()
  }

  #layOutSoon(): void {
    if (this.element.hidden) return
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#layOut())
  }

  /** Sets the copy's text, and moves the marks with it. */
  #copy(text: string): void {
    const edit = findEdit(this.#text.data, text)
    if (edit !== null) this.#apply(edit)
  }

  #catchUp(): void {
    if (this.#behind !== null) this.#copy(this.#behind)
    this.#behind = null
  }

  #apply({ start, removed, inserted }: Edit): void {
    this.#text.replaceData(start, removed, inserted)
  }

  #layOut(): void {
    this.#isSetFromTheLeft = isSetFromTheLeft(getComputedStyle(this.#textarea))
    copyBox(this.#textarea, this.element, this.#inner, this.#size)
    placeOver(this.#textarea, this.element, this.#host)
    this.#scroll()
  }

  #scroll(): void {
    if (this.element.hidden) return
    this.#catchUp()
    const { scrollLeft, scrollTop } = this.#textarea
    this.#inner.style.translate = `${-scrollLeft}px ${-scrollTop}px`
    this.#highlights.show(marksInView(this.#marks, this.#textarea, this.element, this.#inner))
  }

  #place({ kind, start, end }: Mark): MirroredMark {
    const range = document.createRange()
    range.setStart(this.#text, start)
    range.setEnd(this.#text, end)
    return { kind, range }
  }
}

function markOf({ kind, range }: MirroredMark): Mark {
  return { kind, start: range.startOffset, end: range.endOffset }
}

function keyOf({ kind, start, end }: Mark): string {
  return `${kind} ${start} ${end}`
}
