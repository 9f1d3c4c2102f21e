/** Cues that are told by one word and what stands around it. */
import { WordSet } from '../../../text/facet.js'
import type { Scan } from '../scan.js'
import { type Cue, type CueKind, cue } from './cue.js'

/** How much a word says, by what stands around it; 0 for nothing. */
export type Weigh = (scan: Scan, i: number) => number

/**
 * Cues of one kind by their words. They have no place in the lexicon: most are in nearly every comment, and what
 * is noted of a word there costs time where nobody asks for it.
 */
export class ByWord {
  readonly #kind: CueKind
  readonly #weighs: ReadonlyMap<string, Weigh>
  readonly #words: WordSet

  constructor(kind: CueKind, weighs: readonly (readonly [string, Weigh])[]) {
    this.#kind = kind
    this.#weighs = new Map(weighs)
    this.#words = new WordSet(this.#weighs.keys())
  }

  /** The cues in a comment, in order. */
  in(scan: Scan): Cue[] {
    const cues: Cue[] = []
    for (const i of indicesOf(scan, this.#words)) {
      const weight = this.#weighs.get(scan.word(i))?.(scan, i) ?? 0
      if (weight > 0) cues.push(cue(this.#kind, [i, i], weight))
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

/** The same for several words. */
export function all(words: string, weigh: Weigh): (readonly [string, Weigh])[] {
  return words.split(' ').map((word) => [word, weigh] as const)
}

/** Weighs a word that has certain words before and after it. */
export function beside(before: RegExp, after: RegExp, weight: number): Weigh {
  return (scan, i) => (before.test(scan.word(i - 1)) && after.test(scan.word(i + 1)) ? weight : 0)
}

/** Whatever stands there. */
export const ANY = /^/
