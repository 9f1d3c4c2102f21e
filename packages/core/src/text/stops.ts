import type { Form } from './wink/forms.js'
import { WordSet } from './words/facet.js'

/**
 * What is written with a full stop that wink-nlp takes for the end of a sentence: abbreviations of papers, recipes and
 * notices. Closed, by hand: "approx.", "No.", "St." and "etc." it knows.
 */
const ABBREVIATIONS = WordSet.of(
  `al incl excl fig figs eq eqs cf viz ca vol vols ch chs sec secs pp ff ed eds ref refs esp resp est temp min max
  dept orig abbr avg ext tbsp tsp nr`,
)

/** What a sentence that goes on has next: a small letter, a figure, a bracket. */
const NEXT = /[ \t]+[\p{Ll}\d(]/uy

/**
 * Whether a full stop ends no sentence: that of `node.js`, and that of "et al. (2019)".
 *
 * @param before What stands before the full stop.
 * @param end Where the full stop ends in the safe text.
 */
export function goesOn(before: Form | undefined, safe: string, end: number): boolean {
  if (/\S/.test(safe.charAt(end))) return true
  if (before?.kind !== 'word' || !ABBREVIATIONS.has(before.lexeme)) return false
  NEXT.lastIndex = end
  return NEXT.test(safe)
}
