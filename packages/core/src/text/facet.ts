import type { Lexeme } from './token.js'

let slots = 0

/**
 * Something that is known of a word form whatever its context: found out when it is first asked for,
 * and kept with the form, so that asking again costs no look-up.
 */
export class Facet<T extends number | object> {
  readonly #slot = slots++
  readonly #find: (lexeme: Lexeme) => T

  /** @param find Pure: the same form gives the same answer. */
  constructor(find: (lexeme: Lexeme) => T) {
    this.#find = find
  }

  of(lexeme: Lexeme): T {
    const known = lexeme.facets[this.#slot]
    if (known !== undefined) return known as T
    const found = this.#find(lexeme)
    lexeme.facets[this.#slot] = found
    return found
  }
}
