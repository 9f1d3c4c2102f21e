import type { Span, Token } from '../text/token.js'

/** A stretch of a comment that could stand under any story. */
export interface Formula extends Span {
  readonly kind: string
}

/** Formulas in the order of the text, apart from one another. */
export function findFormulas(_tokens: readonly Token[]): Formula[] {
  return []
}
