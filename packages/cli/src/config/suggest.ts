import { closest, distance } from 'fastest-levenshtein'

/** The end of a sentence: `; did you mean "x"?` when a candidate is near, otherwise the given alternative. */
export function suggest(
  word: string,
  candidates: readonly string[],
  otherwise: string = '.',
): string {
  if (candidates.length === 0) return otherwise
  const nearest = closest(word, [...candidates])
  const near = distance(word, nearest) <= Math.max(2, Math.floor(nearest.length / 3))
  return near ? `; did you mean ${JSON.stringify(nearest)}?` : otherwise
}
