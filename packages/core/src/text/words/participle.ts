/** Whether a word has the form of a present participle: a syllable before the ending, unlike "ring" and "bring". */
export function isParticiple(word: string): boolean {
  return word.endsWith('ing') && /[aeiouy]/.test(word.slice(0, -'ing'.length))
}
