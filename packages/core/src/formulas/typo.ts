import { isOneSlip } from '../slip.js'

/** Length of the shortest word taken for a misspelling; shorter ones are too often other words. */
const SHORTEST = 5

/** Finds the head that a misspelt word stands for. */
export class TypoTable {
  /** Heads by their first two and by their last two letters: one slip leaves one of the pairs intact. */
  readonly #buckets = new Map<string, string[]>()

  constructor(heads: Iterable<string>) {
    for (const head of heads) {
      if (head.length < SHORTEST) continue
      this.#add(`${head.slice(0, 2)}-`, head)
      this.#add(`-${head.slice(-2)}`, head)
    }
  }

  /** Returns the head one slip away from `word` (a letter added, lost, changed, or two swapped), if any. */
  headOf(word: string): string | undefined {
    if (word.length < SHORTEST) return undefined
    return (
      this.#buckets.get(`${word.slice(0, 2)}-`)?.find((head) => isOneSlip(word, head)) ??
      this.#buckets.get(`-${word.slice(-2)}`)?.find((head) => isOneSlip(word, head))
    )
  }

  #add(key: string, head: string): void {
    const bucket = this.#buckets.get(key)
    if (bucket) bucket.push(head)
    else this.#buckets.set(key, [head])
  }
}
