/** Endings of inflected and derived words, and what the base has in their place. */
const ENDINGS: readonly (readonly [ending: string, ...bases: string[]])[] = [
  ['ies', 'y'],
  ['es', '', 'e'],
  ['s', ''],
  ['ied', 'y'],
  ['ed', '', 'e'],
  ['ing', '', 'e'],
  ['iest', 'y'],
  ['est', '', 'e'],
  ['ier', 'y'],
  ['er', '', 'e'],
  ['ily', 'y'],
  ['ly', '', 'le'],
  ['iness', 'y'],
  ['ness', ''],
]

/** Shortest base: below three letters the ending is more likely part of the word ("https", "acer"). */
const SHORTEST_BASE = 3

/**
 * Returns what a word may be an inflection of, likeliest first: "hopped" gives "hopp", "hoppe", "hop".
 * These are guesses to be looked up in a table; this is not a lemmatiser.
 */
export function bases(word: string): string[] {
  const found: string[] = []
  for (const [ending, ...replacements] of ENDINGS) {
    if (!word.endsWith(ending)) continue
    for (const replacement of replacements) {
      found.push(word.slice(0, -ending.length) + replacement)
    }
  }
  const doubled = /^(.*([bdfglmnprtvz]))\2(?:ed|ing|er|est)$/.exec(word)?.[1]
  if (doubled) found.push(doubled)
  return found.filter((base) => base.length >= SHORTEST_BASE)
}
