import { concreteness } from './concreteness.js'
import { FUNCTION_WORDS } from './function-words.js'
import { stem } from './model.js'
import { rarity } from './rarity.js'
import type { Lexeme } from './token.js'

/** Word forms kept; beyond that they are forgotten, and made anew when they come again. */
const MOST_LEXEMES = 100_000

const lexemes = new Map<string, Lexeme>()

export function haveTooManyLexemes(): boolean {
  return lexemes.size >= MOST_LEXEMES
}

/** To be called between texts only: within one, a form has one lexeme. */
export function forgetLexemes(): void {
  lexemes.clear()
}

/**
 * What is known of a word form, as it is written. Remembered, because a stem costs more than all
 * else; by the form as written, because lower case would have to be made anew each time.
 */
export function lexemeOf(value: string): Lexeme {
  const known = lexemes.get(value)
  if (known !== undefined) return known
  const normal = value.toLowerCase()
  const lexeme = normal === value ? makeLexeme(normal) : lexemeOf(normal)
  lexemes.set(value, lexeme)
  return lexeme
}

function makeLexeme(normal: string): Lexeme {
  return {
    normal,
    stem: stem(normal),
    rarity: rarity(normal),
    concreteness: concreteness(normal),
    hash: hashOf(normal),
    isFunction: FUNCTION_WORDS.has(normal),
    facets: [],
  }
}

/** FNV-1a over UTF-16 code units. */
function hashOf(normal: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < normal.length; i += 1) {
    hash = Math.imul(hash ^ normal.charCodeAt(i), 0x01000193)
  }
  return hash
}
