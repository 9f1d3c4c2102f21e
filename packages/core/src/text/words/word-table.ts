import { encodedWords } from '../generated/words.generated.js'
import { bases } from './inflections.js'
import { decodeWordList } from './word-list.js'
import { WordNumbers } from './word-numbers.js'

let words: readonly string[] | undefined

/** Returns the words of the tables in alphabetical order, read when first asked for. */
export function tableWords(): readonly string[] {
  words ??= decodeWordList(encodedWords)
  return words
}

let numbers: WordNumbers | undefined

/** Returns the place of each word in the tables. */
export function tableNumbers(): WordNumbers {
  numbers ??= new WordNumbers(tableWords())
  return numbers
}

/** Returns the first listed word that a word may be an inflection of. */
export function listedBase(
  word: string,
  listed: { has(word: string): boolean },
): string | undefined {
  return bases(word).find((base) => listed.has(base))
}

/** Returns the place in the tables of a word, or of its base; undefined for an unknown word. */
export function tableNumberOf(word: string): number | undefined {
  const listed = tableNumbers()
  return listed.of(word) ?? listed.of(listedBase(word, listed) ?? '')
}
