/** The words of a text in lower case: the plainest tokeniser, only for the baselines. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
}

/** Upper ends of the length bands by which figures are split; the last band is open. */
const bandEnds = [5, 10, 20, 40] as const

/** Names of the length bands, in order. */
export const lengthBands = ['1-5 words', '6-10', '11-20', '21-40', '41 and more'] as const

/** The length band of a number of words, as an index into `lengthBands`. */
export function lengthBand(words: number): number {
  const band = bandEnds.findIndex((end) => words <= end)
  return band < 0 ? bandEnds.length : band
}

/**
 * The stratum in which classes are balanced "at fixed length": narrower than the
 * bands, each about a quarter longer than the one before.
 */
export function lengthStratum(words: number): number {
  return Math.floor(Math.log(Math.max(words, 1)) / Math.log(1.25))
}
