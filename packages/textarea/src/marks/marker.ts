import type { Judged } from '../text/draft.js'
import { type Edit, joinSpans, type Span, shareOut } from '../text/edit.js'
import { MirrorPainter } from './mirror.js'
import { isMarkable, NativePainter } from './native.js'
import type { Mark, Painter } from './painter.js'

/** The most marks drawn at once. */
const MOST_MARKS = 200

/** Marks findings and evidence in the textarea, in the best way that the browser offers. */
export class Marker {
  readonly #textarea: HTMLTextAreaElement
  readonly #host: HTMLElement
  readonly #tree: ShadowRoot
  #painter: Painter | null = null
  #judged: Judged | null = null
  #lit: Span | null = null

  constructor(textarea: HTMLTextAreaElement, host: HTMLElement, tree: ShadowRoot) {
    this.#textarea = textarea
    this.#host = host
    this.#tree = tree
  }

  /** Marks the findings and evidence of a draft; null removes all marks. */
  mark(judged: Judged | null): void {
    this.#judged = judged
    this.#paint()
  }

  /** Highlights a stretch of the draft until the draft changes. */
  light(span: Span): void {
    this.#lit = span
    this.#paint()
  }

  follow(edit: Edit): void {
    this.#painter?.follow(edit)
    if (this.#lit === null) return
    this.#lit = null
    this.#paint()
  }

  #paint(): void {
    const lit = this.#lit === null ? [] : [{ ...this.#lit, kind: 'shown' as const }]
    const marks = [...lit, ...(this.#judged === null ? [] : marksOf(this.#judged))]
    if (marks.length > 0) this.#painter ??= this.#hire()
    this.#painter?.paint(marks)
  }

  remove(): void {
    this.#painter?.remove()
    this.#painter = null
  }

  #hire(): Painter | null {
    if (!('highlights' in CSS)) return null
    if (isMarkable(this.#textarea, this.#tree)) return new NativePainter(this.#textarea)
    return new MirrorPainter(this.#textarea, this.#host, this.#tree)
  }
}

/** Underlines each word once, for its worst finding: findings come in that order. */
function marksOf({ findings, evidence }: Judged): Mark[] {
  const underlines = findings.map(({ finding, start, end }) => ({
    kind: finding.severity,
    start,
    end,
  }))
  const answers = joinSpans(evidence).map((span) => ({ ...span, kind: 'evidence' as const }))
  return [...shareOut(underlines), ...answers].slice(0, MOST_MARKS)
}
