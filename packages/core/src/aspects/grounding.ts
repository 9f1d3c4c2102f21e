import type { Tie } from '../story/ties.js'
import { Marks } from '../text/marks.js'
import type { ParsedText } from '../text/parse.js'
import { isContent, isName, type Token } from '../text/token.js'
import { VAGUE_WORDS } from './vague-words.js'

/** Nats from which a tie to the story grounds a word: the story's subject may itself be abstract. */
const TELLING_TIE = 1
/** Surprise, in nats, below which a tie to the story does not ground a word: "know", "find". */
const COMMON = 9.5
/**
 * Words taken on trust, and how many of them count as grounded: a few words tell nothing yet, and the first ones must
 * not swing the verdict.
 */
const TRUSTED = 4.5
const TRUSTED_GROUNDED = 3.5
/**
 * Share of grounded words at which a text is as likely to be empty as not, and the spread around it. Set by hand:
 * smooth, empty texts written for the purpose seldom pay (`pnpm evaluate --set gaming`), and the rank correlations with
 * `adds` and with how specific people found sentences (`movies-specificity`) fall only a little.
 */
const HALF_GROUNDED = 0.28
const SPREAD = 0.04

/**
 * Contribution up to which a text may still be empty (none of those smooth texts has more than 0.31), and the number of
 * words taken on trust at full contribution: a comment that asks, corrects and tells at length has substance, even in
 * abstract words. Set by hand.
 */
const EMPTY_CONTRIBUTION = 0.4
const TRUSTED_CONTRIBUTION = 24

const tied = new Marks()
const stems = new Marks()

/**
 * How far the comment is grounded, 0 to 1: in things, names, numbers and the story's own words, rather than in notions
 * that could stand in a text about anything.
 *
 * @param contribution How much it contributes, 0 to 1, see contribution/measure.ts.
 */
export function measureGrounding(
  { tokens }: ParsedText,
  shares: Float64Array,
  ties: readonly Tie[],
  contribution: number,
): number {
  tied.clear()
  for (const { comment, weight } of ties) {
    if (weight >= TELLING_TIE * (comment.to - comment.from)) tied.addSpan(comment)
  }
  stems.clear()
  const contributed = TRUSTED_CONTRIBUTION * Math.max(0, contribution - EMPTY_CONTRIBUTION)
  let counted = TRUSTED + contributed
  let grounded = TRUSTED_GROUNDED + contributed
  for (const token of tokens) {
    const share = shares[token.index] as number
    if (share === 0 || !isContent(token) || !stems.add(token.lexeme.stemId)) continue
    counted += share
    grounded += share * (isTelling(token) ? 1 : groundingOf(token))
  }
  return 1 / (1 + Math.exp((HALF_GROUNDED - grounded / counted) / SPREAD))
}

function isTelling({ index, lexeme }: Token): boolean {
  return tied.has(index) && lexeme.rarity >= COMMON
}

function groundingOf(token: Token): number {
  if (token.kind === 'number' || isName(token)) return 1
  return VAGUE_WORDS.has(token.lexeme) ? 0 : token.lexeme.concreteness
}
