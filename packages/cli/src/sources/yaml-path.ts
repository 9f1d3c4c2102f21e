/** What YAML may read as something else than the words that stand there. */
const MISREAD = [
  // Marks that begin a list, a note, an alias, a quotation.
  /^[^\p{L}\p{N}_./]/u,
  // A key of its own, or a note.
  /:(?: |$)| #/,
  // Blanks that are dropped, and characters that are not seen.
  / $|(?! )[\p{C}\p{Z}]/u,
  // A truth, nothing, or a number.
  /^(?:true|false|null|\.inf|\.nan|[\d.][\d.a-fox+-]*)$/i,
]

/**
 * A path as the value of a key in front matter: in quotation marks where YAML would read something
 * else. No library is asked, for an editor writes paths before it has loaded one; a test holds what
 * is written against the one that reads it.
 */
export function yamlPath(path: string): string {
  return MISREAD.some((pattern) => pattern.test(path)) ? JSON.stringify(path) : path
}
