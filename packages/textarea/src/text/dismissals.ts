import { type Edit, overlaps, type Span, stretchSpan } from './edit.js'

/** What identifies a finding. */
export interface Dismissable extends Span {
  readonly ruleId: string
  /** The words it is about. */
  readonly words: string
}

interface Dismissed {
  readonly ruleId: string
  readonly words: string
  span: Span
}

/**
 * The findings that the writer dismissed. A finding stays dismissed for the whole draft: where its
 * rule finds the same words again, and where it finds others in the dismissed stretch, however that
 * stretch has grown since.
 */
export class Dismissals {
  #dismissed: Dismissed[] = []

  add({ ruleId, words, start, end }: Dismissable): void {
    this.#dismissed.push({ ruleId, words: fold(words), span: { start, end } })
  }

  follow(edit: Edit): void {
    for (const dismissed of this.#dismissed) dismissed.span = stretchSpan(dismissed.span, edit)
  }

  has({ ruleId, words, start, end }: Dismissable): boolean {
    return this.#dismissed.some(
      (dismissed) =>
        dismissed.ruleId === ruleId &&
        (dismissed.words === fold(words) || overlaps(dismissed.span, { start, end })),
    )
  }

  clear(): void {
    this.#dismissed = []
  }
}

function fold(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
