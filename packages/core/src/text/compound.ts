import type { Token } from './token.js'

/** Whether a token is a hyphen between two words, with no space on either side. */
export function isJoin(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at]
  if (hyphen?.value !== '-') return false
  return tokens[at - 1]?.end === hyphen.start && tokens[at + 1]?.start === hyphen.end
}

/** Where the hyphenated word containing a token begins: at the 250 of "250-watt hub". */
export function wordStart(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at - 2 >= limit && isJoin(tokens, at - 1)) at -= 2
  return at
}

/** Whether a token is part of a hyphenated word or of a path: "~/.config/kiln". */
export function isOfCompound(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]]
  const isAfter = before?.end === token.start
  const isBefore = after?.start === token.end
  if (!isAfter && !isBefore) return false
  if (isJoin(tokens, at) || isJoin(tokens, at - 1) || isJoin(tokens, at + 1)) return true
  return isSlash(token) || (isAfter && isSlash(before)) || (isBefore && isSlash(after))
}

/** Whether a token is "/", "\\", or the ":\\" of "C:\\". */
function isSlash({ value }: Token): boolean {
  return value.endsWith('/') || value.endsWith('\\')
}
