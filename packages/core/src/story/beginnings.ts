/** Words that begin no noun phrase, though they are nouns or adjectives. */

import type { Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'
import { isUnit } from './nouns.js'

/** Units, times and pointers begin no phrase: what stands behind them does. */
export function isNoBeginning(tokens: readonly Token[], at: number): boolean {
  return isUnit(tokens, at) || isWhen(tokens, at) || isPointer(tokens, at)
}

/** Which one of several is meant, but not what it is: "the nearest ferry" is about the ferry. */
const POINTERS = WordSet.of('next nearest closest last latest previous other upcoming')

/** The "next" of "our next open day"; a name may begin with it, as in "at Last Orders". */
function isPointer(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at] as Token]
  const isFirst = before?.kind !== 'word' || before.sentence !== token.sentence
  return POINTERS.has(token.lexeme) && (isFirst || !/^\p{Lu}/u.test(token.value))
}

const TIMES = WordSet.of(
  'week month year weekend term season morning afternoon evening spring summer autumn winter',
)
const DAYS = WordSet.of('this next last every each that one')

/** The "year" of "This year Ilse keeps the door": it says when, and what follows is no part of it. */
function isWhen(tokens: readonly Token[], at: number): boolean {
  return TIMES.has(tokens[at]?.lexeme) && DAYS.has(tokens[at - 1]?.lexeme)
}
