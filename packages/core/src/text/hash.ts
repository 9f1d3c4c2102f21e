import type { Token } from './token.js'

/** Some words in a row as one small integer, which other words may share: compare them as well. */
export function hashOfRun(words: readonly Token[], from: number, length: number): number {
  let hash = 0
  for (let i = from; i < from + length; i += 1) {
    hash = Math.imul(hash ^ (words[i] as Token).lexeme.hash, 0x01000193)
  }
  return hash >>> 2
}
