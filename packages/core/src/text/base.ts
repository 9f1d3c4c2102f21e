import { Facet } from './facet.js'
import { baseOf } from './model.js'
import type { Lexeme } from './token.js'

const bases = new Facet(({ normal }) => (baseOf(normal) === normal ? 1 : 0))

/** Whether a word is written as its base form, see model.ts: "glue", and not "glued". */
export function isBase(lexeme: Lexeme): boolean {
  return bases.of(lexeme) === 1
}
