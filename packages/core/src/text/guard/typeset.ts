/** What every text has that is rewritten below: to look for it takes less than to look for each. */
export const MAY_BE_TYPESET = /[*_~\u00ad]|[^\0-\u02ff]/

/**
 * Signs that can be written in several ways, and are read in one: what to rewrite, and what it becomes.
 * The expressions begin with what they rewrite, which is rare, and look around from there.
 */
export const TYPESET: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  // Letters and signs in another dress: of full width, ligatures, mathematical, in circles.
  [
    /[\u24b6-\u24e9\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/gu,
    ([found]) => found.normalize('NFKC'),
  ],
  // Two marks in one sign are read as the first: as two they would be tokens of one place.
  [/[\u2047-\u2049]/g, ([sign]) => sign.normalize('NFKC').charAt(0)],
  // What is not seen, and would split a word.
  [/\p{Default_Ignorable_Code_Point}+/gu, () => ''],
  [/[\u2010\u2011]/g, () => '-'],
  // Markdown's marks of emphasis, before a word: not in `snake_case`, `2*3` and "f**k".
  [/(\*{1,3}|_{1,3}|~~)(?=[\p{L}\p{N}"“])(?<=(?<![\p{L}\p{N}_*~\\])\1)/gu, () => ''],
  // And after it.
  [/(\*{1,3}|_{1,3}|~~)(?![\p{L}\p{N}_*~])(?<=[\p{L}\p{N}.,!?"”]\1)/gu, () => ''],
]

/** The end of a sentence that the next one follows without a blank: not in `node.js`, "e.g.The" and `System.Text`. */
export const GLUED = /[.!?](?=\p{Lu}\p{Ll})(?<=(?<![\p{L}\p{N}.:/_-])\p{Ll}{2,40}.)/gu

export function unglue([mark]: RegExpExecArray): string {
  return `${mark} `
}
