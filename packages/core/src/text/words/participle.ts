/** Whether a word is a present participle by its form: a syllable before its ending; "ring" and "bring" have none. */
export function isParticiple(word: string): boolean {
  return word.endsWith('ing') && /[aeiouy]/.test(word.slice(0, -'ing'.length))
}
