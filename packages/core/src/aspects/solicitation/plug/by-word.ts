/** Cues recognised by one word and what stands around it. */
import { WordSet } from '../../../text/words/facet.js'
import { cue, type Weigh, type WeighedWord } from '../cues.js'
import type { Scan } from '../scan.js'
import type { Cue, CueKind } from './cue.js'

/**
 * Finds cues of several kinds by their words, reading a comment only once. The words are not in the lexicon: most occur
 * in nearly every comment, and noting their roles there would cost time even where nobody asks.
 */
export class ByWord {
  readonly #weighs = new Map<string, (readonly [CueKind, Weigh])[]>()
  readonly #words: WordSet

  constructor(...lists: readonly (readonly [kind: CueKind, words: readonly WeighedWord[]])[]) {
    for (const [kind, words] of lists) {
      for (const [word, weigh] of words) {
        this.#weighs.set(word, [...(this.#weighs.get(word) ?? []), [kind, weigh]])
      }
    }
    this.#words = new WordSet(this.#weighs.keys())
  }

  /** The cues in a comment, in order. */
  in(scan: Scan): Cue[] {
    const cues: Cue[] = []
    for (const i of indicesOf(scan, this.#words)) {
      for (const [kind, weigh] of this.#weighs.get(scan.word(i)) ?? []) {
        const weight = weigh(scan, i)
        if (weight > 0) cues.push(cue(kind, [i, i], weight))
      }
    }
    return cues
  }
}

/** Where the writer uses one of some words. */
export function indicesOf({ tokens }: Scan, words: WordSet): number[] {
  const indices: number[] = []
  for (const { index, lexeme, quoted, code } of tokens) {
    if (!quoted && !code && words.has(lexeme)) indices.push(index)
  }
  return indices
}

/** Weighs a word that has certain words before and after it. */
export function beside(before: RegExp, after: RegExp, weight: number): Weigh {
  return (scan, i) => (before.test(scan.word(i - 1)) && after.test(scan.word(i + 1)) ? weight : 0)
}

/** Matches anything. */
export const ANY = /^/
