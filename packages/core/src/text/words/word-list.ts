/**
 * Reads a list of words in alphabetical order. Each is written as what changes from the word before
 * it: a capital letter says how many letters to drop from the end (A none, B one, ...), the small
 * letters after it are added. `AlessAonDt` reads "less", "lesson", "lest".
 */
export function decodeWordList(encoded: string): string[] {
  const words: string[] = []
  let word = ''
  let start = 0
  while (start < encoded.length) {
    let end = start + 1
    while (encoded.charCodeAt(end) >= FIRST_SMALL) end += 1
    const kept = word.length - (encoded.charCodeAt(start) - NONE)
    word = word.slice(0, kept) + encoded.slice(start + 1, end)
    words.push(word)
    start = end
  }
  return words
}

const NONE = 'A'.charCodeAt(0)
const FIRST_SMALL = 'a'.charCodeAt(0)
