/** Longest word that a list can hold, because one capital letter says how many letters to drop. */
const LONGEST_WORD = 25

/** Writes words of a to z, in alphabetical order, for the core's `decodeWordList`. */
export function encodeWordList(words: readonly string[]): string {
  let encoded = ''
  let before = ''
  for (const word of words) {
    if (word <= before || word.length > LONGEST_WORD || !/^[a-z]+$/.test(word)) {
      throw new Error(
        `Expected words of 1 to ${LONGEST_WORD} letters in alphabetical order, got "${word}" after "${before}".`,
      )
    }
    const shared = sharedLetters(before, word)
    encoded += String.fromCharCode(NONE + before.length - shared) + word.slice(shared)
    before = word
  }
  return encoded
}

const NONE = 'A'.charCodeAt(0)

function sharedLetters(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared += 1
  return shared
}
