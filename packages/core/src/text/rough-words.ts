import { tidy } from './blocks.js'
import type { Lexeme } from './token.js'
import { lexemeOf } from './words/lexemes.js'

/** Letters and digits, with full stops and apostrophes inside: "node.js", "1.5", "author's". */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu
/** Anything longer is not a word. */
const LONGEST = 40

/**
 * Returns the words of a text, roughly: without parsing, which takes ten times as long. For counts
 * over many texts, where one word more or less makes no difference. Gives no places.
 */
export function roughWords(text: string): Lexeme[] {
  tidy()
  const words: Lexeme[] = []
  // Forms are keyed by their composed letters, as when a text is parsed.
  for (const found of text.normalize('NFC').match(WORD) ?? []) {
    if (found.length <= LONGEST) words.push(lexemeOf(withoutClitic(found)))
  }
  return words
}

/** "author's" becomes "author"; any other contraction is function words only, so "not" stands for it. */
function withoutClitic(word: string): string {
  const at = word.search(/['’]/)
  if (at < 0) return word
  return /^['’]s$/i.test(word.slice(at)) ? word.slice(0, at) : 'not'
}
