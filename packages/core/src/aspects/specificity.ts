import { Role } from '../reading.js'
import type { ParsedText } from '../text/parse.js'
import { isContent } from '../text/token.js'

/** How specific the writer's own words are, 0 to 1; null when there are none. */
export function measureSpecificity({ tokens }: ParsedText, roles: readonly Role[]): number | null {
  let sum = 0
  let own = 0
  for (const token of tokens) {
    if (roles[token.index] !== Role.own) continue
    if (token.kind === 'word' || token.kind === 'number') own += 1
    if (isContent(token)) sum += Math.max(0, token.lexeme.rarity - 7)
  }
  return own === 0 ? null : 1 - Math.exp(-sum / 40)
}
