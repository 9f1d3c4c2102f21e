import { tidy } from './blocks.js'
import type { Lexeme } from './token.js'
import { lexemeOf } from './words/lexemes.js'

/** Letters and digits with full stops and apostrophes between: "node.js", "1.5", "author's". */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu
/** Longer ones are no words. */
const LONGEST = 40

/**
 * The words of a text, roughly: without reading it, which takes ten times as long. For counts
 * over many texts, where a word more or less makes no difference; places are none of its business.
 */
export function roughWords(text: string): Lexeme[] {
  tidy()
  const words: Lexeme[] = []
  // A form is known by its composed letters, as in what is read.
  for (const found of text.normalize('NFC').match(WORD) ?? []) {
    if (found.length <= LONGEST) words.push(lexemeOf(withoutClitic(found)))
  }
  return words
}

/** "author's" is "author"; other contractions are made of function words alone, and so is what is left. */
function withoutClitic(word: string): string {
  const at = word.search(/['’]/)
  if (at < 0) return word
  return /^['’]s$/i.test(word.slice(at)) ? word.slice(0, at) : 'not'
}
