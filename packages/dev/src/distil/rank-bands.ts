import { surpriseOfRank } from '../../../core/src/text/words/zipf.js'
import type { RankedWord } from './vocabulary.js'

/** First letter of the bands: from "(" on, the 52 bands of a third of a million ranks need no escapes in a string. */
const FIRST_BAND = '('.charCodeAt(0)
const BANDS_PER_NAT = 4

/** Writes the rank of each word as one letter, in steps of a quarter of a nat, finer than any use needs. */
export function encodeBands(words: readonly RankedWord[]): string {
  const band = (rank: number) => Math.round(Math.log(rank) * BANDS_PER_NAT)
  return words.map(({ rank }) => String.fromCharCode(FIRST_BAND + band(rank))).join('')
}

/**
 * Expected surprise, in nats, of a word of the source that is not in the vocabulary: the mean over
 * those words, each weighted by its chance.
 */
export function meanSurpriseOutside(
  words: readonly string[],
  vocabulary: readonly RankedWord[],
): number {
  const inside = new Set(vocabulary.map(({ word }) => word))
  let total = 0
  let chances = 0
  for (const [index, word] of words.entries()) {
    if (inside.has(word) || !/^[a-z]{2,}$/.test(word)) continue
    const surprise = surpriseOfRank(index + 1)
    total += Math.exp(-surprise) * surprise
    chances += Math.exp(-surprise)
  }
  return total / chances
}
