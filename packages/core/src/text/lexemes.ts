import { FUNCTION_WORDS } from './function-words.js'
import { rarity } from './rarity.js'
import type { Lexeme } from './token.js'
import { stem } from './wink.js'

/** Some 10 MB; an English text of any size holds fewer forms that matter. */
const MOST_LEXEMES = 50_000

const lexemes = new Map<string, Lexeme>()

/** What is known of a word form. Remembered, because a stem costs more than all else. */
export function lexemeOf(normal: string): Lexeme {
  let lexeme = lexemes.get(normal)
  if (lexeme === undefined) {
    // Forgetting is safe: a lexeme is the same whenever it is made.
    if (lexemes.size >= MOST_LEXEMES) lexemes.clear()
    lexeme = {
      normal,
      stem: stem(normal),
      rarity: rarity(normal),
      isFunction: FUNCTION_WORDS.has(normal),
    }
    lexemes.set(normal, lexeme)
  }
  return lexeme
}
