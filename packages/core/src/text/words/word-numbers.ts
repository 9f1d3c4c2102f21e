import { HashFilter } from './hash-filter.js'

/** Searches that take as long as to make a filter for all words. */
const MOST_SEARCHES = 2_000
/** Five times as many as words are different by what the filter looks at. */
const FILTER_BITS = 2 ** 18

/** The numbers of words in a list that is in alphabetical order, or nearly. A map takes milliseconds to fill. */
export class WordNumbers {
  readonly #words: readonly string[]
  /** How many they are: wink-nlp adds strangers to the list it is given, in the order they come. */
  readonly #size: number
  /** By number: 1 for a word out of order. */
  readonly #isOther: Uint8Array
  /** The numbers of those, by their words. */
  readonly #others = new Map<string, number>()

  /** @param unordered numbers of the words without which the others are in order. */
  constructor(words: readonly string[], unordered: Int32Array = new Int32Array(0)) {
    this.#words = words
    this.#size = words.length
    this.#isOther = new Uint8Array(words.length)
    for (const number of unordered) {
      this.#isOther[number] = 1
      this.#others.set(words[number] as string, number)
    }
  }

  /** The number of a word; undefined for one that is not listed. */
  of(word: string): number | undefined {
    let [from, to] = [0, this.#size]
    while (from < to) {
      const middle = (from + to) >>> 1
      let number = middle
      while (this.#isOther[number] === 1 && number < to) number += 1
      const found = this.#words[number] as string
      if (number === to || found > word) to = middle
      else if (found === word) return number
      else from = number + 1
    }
    return this.#others.get(word)
  }

  has(word: string): boolean {
    return this.of(word) !== undefined
  }

  /**
   * An object with the words as properties. Each is found when it is first asked for and is a plain
   * property from then on: to make all at once takes longer than to judge a hundred comments. What is
   * no word is searched for each time, so who asks often gets a filter.
   */
  asProperties(): Record<string, number> {
    let searches = 0
    let filter: HashFilter | undefined
    const finder = new Proxy(Object.create(null), {
      get: (_none, word, properties) => {
        if (typeof word !== 'string' || filter?.mayHold(outlineOf(word)) === false) return undefined
        searches += 1
        if (searches === MOST_SEARCHES) filter = filterFor(this.#words, this.#size)
        const number = this.of(word)
        if (number !== undefined) properties[word] = number
        return number
      },
    })
    return Object.create(finder)
  }
}

function filterFor(words: readonly string[], size: number): HashFilter {
  const filter = new HashFilter(FILTER_BITS)
  for (let number = 0; number < size; number += 1) filter.add(outlineOf(words[number] as string))
  return filter
}

/** A hash of its length, its first and its last letters: quicker than one of all, and tells most. */
function outlineOf(word: string): number {
  const { length } = word
  let hash = length
  hash = Math.imul(hash ^ word.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ word.charCodeAt(1), 0x01000193)
  hash = Math.imul(hash ^ word.charCodeAt(length - 2), 0x01000193)
  hash = Math.imul(hash ^ word.charCodeAt(length - 1), 0x01000193)
  return hash ^ (hash >>> 15)
}
