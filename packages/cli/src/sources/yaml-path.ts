/** What makes YAML read a value as something other than its literal text. */
const MISREAD = [
  // Marks that begin a list, a comment, an alias or a quotation.
  /^[^\p{L}\p{N}_./]/u,
  // A key of its own, or a comment.
  /:(?: |$)| #/,
  // Blanks, which are dropped, and invisible characters.
  / $|(?! )[\p{C}\p{Z}]/u,
  // A boolean, null, or a number.
  /^(?:true|false|null|\.inf|\.nan|[\d.][\d.a-fox+-]*)$/i,
]

/**
 * A path as the value of a key in front matter: in quotation marks where YAML would read something else. No
 * library is used, because an editor writes paths before it has loaded one; a test checks the result against
 * the library that reads it.
 */
export function yamlPath(path: string): string {
  return MISREAD.some((pattern) => pattern.test(path)) ? JSON.stringify(path) : path
}
