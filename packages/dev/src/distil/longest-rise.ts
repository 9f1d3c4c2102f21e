/** Indices of a longest subsequence of words that is in alphabetical order. */
export function longestRise(words: readonly string[]): number[] {
  /** For each length, the index of the alphabetically first word that ends a rise of that length. */
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [number, word] of words.entries()) {
    let [from, to] = [0, ends.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((words[ends[middle] as number] as string) < word) from = middle + 1
      else to = middle
    }
    before.push(ends[from - 1])
    ends[from] = number
  }
  const rise: number[] = []
  for (let number = ends.at(-1); number !== undefined; number = before[number]) rise.push(number)
  return rise.reverse()
}
