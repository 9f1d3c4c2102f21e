import { Role } from '../reading.js'
import { Marks } from '../text/marks.js'
import type { ParsedText } from '../text/parse.js'
import type { Ownership } from './ownership.js'

/** Points at which specificity has reached 63% of its maximum: three names, or a full sentence. */
const SCALE = 3

const stems = new Marks()

/**
 * How specific the comment is, 0 to 1: named, numbered and concrete, as opposed to what is said of anything. Each word
 * counts once, with diminishing returns. A long text without anything concrete is not specific, however long its words.
 *
 * @param points How much each token says, see points.ts.
 * @param grounding See grounding.ts.
 * @param answers Whether a story or a parent is known; without one a list is part of what is said.
 */
export function measureSpecificity(
  { tokens }: ParsedText,
  { roles, shares }: Ownership,
  points: Float64Array,
  grounding: number,
  answers: boolean,
): number {
  stems.clear()
  let sum = 0
  for (const { index, lexeme } of tokens) {
    const share = !answers && roles[index] === Role.listed ? 1 : (shares[index] ?? 0)
    if (share === 0) continue
    if (!lexeme.isFunction && !stems.add(lexeme.stemId)) continue
    sum += share * (points[index] as number)
  }
  return grounding * (1 - Math.exp(-sum / SCALE))
}
