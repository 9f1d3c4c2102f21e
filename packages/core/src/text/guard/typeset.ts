/** A quick test that passes for every text with something to rewrite below: cheaper than trying each expression. */
export const MAY_BE_TYPESET = /[*_~\u00ad]|[^\0-\u02ff]/

/**
 * Signs that can be written in several ways but are read in one: what to rewrite, and what it becomes.
 * Each expression begins with what it rewrites, which is rare, and looks around from there.
 */
export const TYPESET: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  // Variant forms of letters and signs: full-width, ligatures, mathematical, circled.
  [
    /[\u24b6-\u24e9\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/gu,
    ([found]) => found.normalize('NFKC'),
  ],
  // Two marks in one sign are read as the first: as two they would be two tokens at one place.
  [/[\u2047-\u2049]/g, ([sign]) => sign.normalize('NFKC').charAt(0)],
  // Invisible characters, which would split a word.
  [/\p{Default_Ignorable_Code_Point}+/gu, () => ''],
  [/[\u2010\u2011]/g, () => '-'],
  // Markdown's marks of emphasis, before a word: not in `snake_case`, `2*3` and "f**k".
  [/(\*{1,3}|_{1,3}|~~)(?=[\p{L}\p{N}"“])(?<=(?<![\p{L}\p{N}_*~\\])\1)/gu, () => ''],
  // And after it.
  [/(\*{1,3}|_{1,3}|~~)(?![\p{L}\p{N}_*~])(?<=[\p{L}\p{N}.,!?"”]\1)/gu, () => ''],
]

/** The end of a sentence with no space before the next one: not in `node.js`, "e.g.The" and `System.Text`. */
export const GLUED = /[.!?](?=\p{Lu}\p{Ll})(?<=(?<![\p{L}\p{N}.:/_-])\p{Ll}{2,40}.)/gu

export function unglue([mark]: RegExpExecArray): string {
  return `${mark} `
}
