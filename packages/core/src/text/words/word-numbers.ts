import { HashFilter } from './hash-filter.js'

/** How many searches take as long as making a filter for all words. */
const MOST_SEARCHES = 2_000
/** Five times the number of words that the filter can tell apart. */
const FILTER_BITS = 2 ** 18

/** Finds words' numbers in a list in (nearly) alphabetical order; a map would take milliseconds to fill. */
export class WordNumbers {
  readonly #words: readonly string[]
  /** How many words there are: wink-nlp appends unknown words to the list it is given. */
  readonly #size: number
  /** 1 for each word out of order, by its number. */
  readonly #isOther: Uint8Array
  /** The numbers of the words out of order, by word. */
  readonly #others = new Map<string, number>()

  /** @param unordered Numbers of the words that are out of order; the others are in order. */
  constructor(words: readonly string[], unordered: Int32Array = new Int32Array(0)) {
    this.#words = words
    this.#size = words.length
    this.#isOther = new Uint8Array(words.length)
    for (const number of unordered) {
      this.#isOther[number] = 1
      this.#others.set(words[number] as string, number)
    }
  }

  /** Returns the number of a word; undefined if it is not listed. */
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
   * Returns an object with the words as properties. Each is looked up when first asked for and is a plain
   * property from then on: making all at once takes longer than judging a hundred comments. An unlisted
   * word is searched for each time, so after many searches a filter is made.
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

/** Hashes a word's length, first and last letters: faster than hashing all, and tells most words apart. */
function outlineOf(word: string): number {
  const { length } = word
  let hash = length
  hash = Math.imul(hash ^ word.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ word.charCodeAt(1), 0x01000193)
  hash = Math.imul(hash ^ word.charCodeAt(length - 2), 0x01000193)
  hash = Math.imul(hash ^ word.charCodeAt(length - 1), 0x01000193)
  return hash ^ (hash >>> 15)
}
