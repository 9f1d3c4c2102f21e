import { isOneSlip } from '../slip.js'

/** Shortest word, in letters, that is taken for a misspelling; shorter ones are too often other words. */
const SHORTEST = 5

/** Finds the head a misspelt word was meant to be. */
export class TypoTable {
  /** Heads by their first two and by their last two letters: one slip leaves one of the pairs whole. */
  readonly #buckets = new Map<string, string[]>()

  constructor(heads: Iterable<string>) {
    for (const head of heads) {
      if (head.length < SHORTEST) continue
      this.#add(`${head.slice(0, 2)}-`, head)
      this.#add(`-${head.slice(-2)}`, head)
    }
  }

  /** The head one slip away from `word` (a letter added, lost, changed, or two swapped), if any. */
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
