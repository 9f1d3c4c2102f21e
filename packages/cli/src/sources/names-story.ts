/** Longest front matter that is read, in UTF-16 code units; a binding takes a hundred. */
export const LONGEST_FRONT_MATTER = 65_536

/** The line that front matter begins with. */
export const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/
/** The line that ends it. */
export const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m
/** The beginning of a line that names a story. */
export const STORY = /^(?:story|"story"|'story')[ \t]*:/m

/**
 * Whether the beginning of a file names a story, as far as can be told without reading YAML, so that
 * a draft with broken front matter is still known as one.
 */
export function namesStory(head: string): boolean {
  const opening = OPENING.exec(head)
  if (opening === null) return false
  const rest = head.slice(opening[0].length)
  const closing = CLOSING.exec(rest)
  return STORY.test(closing === null ? rest : rest.slice(0, closing.index))
}
