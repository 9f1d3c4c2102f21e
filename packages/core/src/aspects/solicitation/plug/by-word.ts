/** Cues that are told by one word and what stands around it. */
import type { Scan } from '../scan.js'

/** How much a word says, by what stands around it; 0 for nothing. */
export type Weigh = (scan: Scan, i: number) => number

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
