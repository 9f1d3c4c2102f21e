import type { Form } from './wink/forms.js'
import { WordSet } from './words/facet.js'

/**
 * Abbreviations of papers, recipes and notices whose full stop wink-nlp takes for the end of a sentence. A closed list,
 * compiled by hand; wink-nlp itself knows "approx.", "No.", "St." and "etc."
 */
const ABBREVIATIONS = WordSet.of(
  `al incl excl fig figs eq eqs cf viz ca vol vols ch chs sec secs pp ff ed eds ref refs esp resp est temp min max
  dept orig abbr avg ext tbsp tsp nr`,
)

/** What comes next if the sentence goes on: a small letter, a digit or a bracket. */
const NEXT = /[ \t]+[\p{Ll}\d(]/uy

/**
 * Whether a sentence goes on after a full stop, as in `node.js` and "et al. (2019)".
 *
 * @param before The form before the full stop.
 * @param end Where the full stop ends in the safe text.
 */
export function goesOn(before: Form | undefined, safe: string, end: number): boolean {
  if (/\S/.test(safe.charAt(end))) return true
  if (before?.kind !== 'word' || !ABBREVIATIONS.has(before.lexeme)) return false
  NEXT.lastIndex = end
  return NEXT.test(safe)
}
