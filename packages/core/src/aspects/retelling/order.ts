import type { PreparedText } from '../../story/prepare.js'
import type { Tie } from '../../story/ties.js'
import { fading } from '../ownership.js'

/**
 * Steps on to a later sentence of the story beyond those back, up to which a comment is in any order, and from
 * which it is in the story's. By hand.
 */
const FORWARD = { none: 2, all: 5 } as const

/**
 * How far what a comment shares with its story comes in the order of the story, 0 to 1: whoever tells it again goes through
 * it, and who answers it goes back and forth, or stays where the point is.
 */
export function orderOf(ties: readonly Tie[], { body }: PreparedText): number {
  let forward = 0
  let before: number | undefined
  for (const { kind, target, part } of ties) {
    // What the title says is said again further on.
    if (kind === 'meaning' || part === 'title') continue
    const sentence = body.tokens[target.from]?.sentence
    if (sentence === undefined || sentence === before) continue
    if (before !== undefined) forward += sentence > before ? 1 : -1
    before = sentence
  }
  return 1 - fading(forward, FORWARD.none, FORWARD.all)
}
