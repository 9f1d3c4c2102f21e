/** A character that a reader of the source can't see, or that reorders the visible text. */
export interface Invisible {
  readonly line: number
  readonly column: number
  /** E.g. `U+200B`. */
  readonly code: string
}

/**
 * Controls except tab and line end, what Unicode calls ignorable or format (zero-width characters,
 * direction marks, tags), unusual spaces, private use and unpaired surrogates. A joiner or variation
 * selector between emoji is allowed, because its effect is visible.
 */
const INVISIBLE =
  /(?!(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})[\u200d\ufe0f])(?:(?![\t\n])\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Cf}|(?! )\p{Z}|\p{Co}|\p{Cs})/gu

/** The invisible characters of a text, in order. */
export function findInvisible(text: string): Invisible[] {
  return [...text.matchAll(INVISIBLE)].map(({ 0: character, index }) => {
    const lines = text.slice(0, index).split('\n')
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, code: `U+${code}` }
  })
}
