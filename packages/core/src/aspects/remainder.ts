import { type Remainder, Role } from '../reading.js'
import type { ParsedText } from '../text/parse.js'
import { isContent } from '../text/token.js'

/** Surprise below which a word tells nothing, in nats: the commonest five hundred words. */
const COMMON = 7

/** What is left of a comment when all that is not the writer's own is taken away. */
export function measureRemainder({ tokens }: ParsedText, roles: readonly Role[]): Remainder {
  let words = 0
  let mass = 0
  const counted = new Set<string>()
  for (const token of tokens) {
    if (roles[token.index] !== Role.own) continue
    if (token.kind === 'word' || token.kind === 'number') words += 1
    const { stem, rarity } = token.lexeme
    if (!isContent(token) || counted.has(stem)) continue
    counted.add(stem)
    mass += Math.max(1, rarity - COMMON)
  }
  return { words, mass }
}
