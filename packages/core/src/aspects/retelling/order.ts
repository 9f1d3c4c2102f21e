import type { PreparedText } from '../../story/prepare.js'
import type { Tie } from '../../story/ties.js'
import { fading } from '../ownership.js'

/**
 * Number of steps to a later sentence of the story, less steps back, up to which a comment has no particular order, and
 * from which it follows the story's. Set by hand.
 */
const FORWARD = { none: 2, all: 5 } as const

/**
 * How far the words that a comment shares with its story come in the story's order, 0 to 1: a retelling goes through
 * the story, while an answer goes back and forth, or stays at one point.
 */
export function orderOf(ties: readonly Tie[], { body }: PreparedText): number {
  let forward = 0
  let before: number | undefined
  for (const { kind, target, part } of ties) {
    // The words of the title are repeated further on.
    if (kind === 'meaning' || part === 'title') continue
    const sentence = body.tokens[target.from]?.sentence
    if (sentence === undefined || sentence === before) continue
    if (before !== undefined) forward += sentence > before ? 1 : -1
    before = sentence
  }
  return 1 - fading(forward, FORWARD.none, FORWARD.all)
}
