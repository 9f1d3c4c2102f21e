/** The numbers of words in a list that is in alphabetical order, or nearly. A map takes milliseconds to fill. */
export class WordNumbers {
  readonly #words: readonly string[]
  /** The numbers of those in order, and of the others by their words. */
  readonly #ordered: Int32Array
  readonly #others = new Map<string, number>()

  /** @param unordered numbers of the words without which the others are in order. */
  constructor(words: readonly string[], unordered: Int32Array = new Int32Array(0)) {
    this.#words = words
    this.#ordered = new Int32Array(words.length - unordered.length)
    let other = 0
    for (let number = 0; number < words.length; number += 1) {
      if (unordered[other] === number) {
        this.#others.set(words[number] as string, number)
        other += 1
      } else this.#ordered[number - other] = number
    }
  }

  /** The number of a word; undefined for one that is not listed. */
  of(word: string): number | undefined {
    let [from, to] = [0, this.#ordered.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      const number = this.#ordered[middle] as number
      const found = this.#words[number] as string
      if (found === word) return number
      if (found < word) from = middle + 1
      else to = middle
    }
    return this.#others.get(word)
  }

  has(word: string): boolean {
    return this.of(word) !== undefined
  }

  /**
   * An object with the words as properties. Each is found when it is first asked for and is a plain
   * property from then on: to make all at once takes longer than to judge a hundred comments.
   */
  asProperties(): Record<string, number> {
    const finder = new Proxy(Object.create(null), {
      get: (_none, word, properties) => {
        const number = typeof word === 'string' ? this.of(word) : undefined
        if (number !== undefined) properties[word] = number
        return number
      },
    })
    return Object.create(finder)
  }
}
