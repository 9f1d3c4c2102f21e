/** A character that a reader of the source does not see, or that reorders what is seen. */
export interface Invisible {
  readonly line: number
  readonly column: number
  /** E.g. `U+200B`. */
  readonly code: string
}

/**
 * Controls but tab and line end, soft hyphens, zero-width characters, direction marks and overrides,
 * odd blanks, tags, and what is no character. A joiner or a selector between emoji is seen.
 */
const INVISIBLE =
  /(?!(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})[\u200d\ufe0f])(?:(?![\t\n])\p{Cc}|[\u00a0\u00ad\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufeff\uffa0]|\u034f|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|\p{Co}|\p{Cs})/gu

/** The invisible characters of a text, in order. */
export function findInvisible(text: string): Invisible[] {
  return [...text.matchAll(INVISIBLE)].map(({ 0: character, index }) => {
    const lines = text.slice(0, index).split('\n')
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, code: `U+${code}` }
  })
}
