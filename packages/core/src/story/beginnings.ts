/** Nouns and adjectives that do not begin a noun phrase. */

import type { Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'
import { isUnit } from './nouns.js'

/** Whether a word is a unit, a time or a pointer: the noun phrase begins only after it. */
export function isNoBeginning(tokens: readonly Token[], at: number): boolean {
  return isUnit(tokens, at) || isWhen(tokens, at) || isPointer(tokens, at)
}

/** Words that say which one of several is meant, but not what it is: "the nearest ferry" is about the ferry. */
const POINTERS = WordSet.of('next nearest closest last latest previous other upcoming')

/** Whether it is a pointer, as "next" in "our next open day", and not the start of a name, as in "at Last Orders". */
function isPointer(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at] as Token]
  const isFirst = before?.kind !== 'word' || before.sentence !== token.sentence
  return POINTERS.has(token.lexeme) && (isFirst || !/^\p{Lu}/u.test(token.value))
}

const TIMES = WordSet.of(
  'week month year weekend term season morning afternoon evening spring summer autumn winter',
)
const DAYS = WordSet.of('this next last every each that one')

/** Whether it says when, as "year" in "This year Ilse keeps the door": what follows is not part of its phrase. */
function isWhen(tokens: readonly Token[], at: number): boolean {
  return TIMES.has(tokens[at]?.lexeme) && DAYS.has(tokens[at - 1]?.lexeme)
}
