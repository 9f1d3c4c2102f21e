import type { Token } from './token.js'

/** Whether a token is a hyphen between two words, with no blank beside it. */
export function isJoin(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at]
  if (hyphen?.value !== '-') return false
  return tokens[at - 1]?.end === hyphen.start && tokens[at + 1]?.start === hyphen.end
}
