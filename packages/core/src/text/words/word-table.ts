import { encodedWords } from '../generated/words.generated.js'
import { bases } from './inflections.js'
import { decodeWordList } from './word-list.js'
import { WordNumbers } from './word-numbers.js'

let words: readonly string[] | undefined

/** The words of the tables in alphabetical order, read when first asked for. */
export function tableWords(): readonly string[] {
  words ??= decodeWordList(encodedWords)
  return words
}

let numbers: WordNumbers | undefined

/** The place of each in the tables. */
export function tableNumbers(): WordNumbers {
  numbers ??= new WordNumbers(tableWords())
  return numbers
}

/** The first of the words it may be an inflection of that is listed. */
export function listedBase(
  word: string,
  listed: { has(word: string): boolean },
): string | undefined {
  return bases(word).find((base) => listed.has(base))
}

/** The place in the tables of a word, or of the word it is an inflection of; undefined of an unknown word. */
export function tableNumberOf(word: string): number | undefined {
  const listed = tableNumbers()
  return listed.of(word) ?? listed.of(listedBase(word, listed) ?? '')
}
