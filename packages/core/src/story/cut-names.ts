import type { Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'

/** Most words on one side of the "and" in a name. */
const LONGEST = 4
const AND = WordSet.of('and &')

/** Whether "and" joins a phrase to the rest of its name: in "the Lock and Key Museum", not in "Ilse and Renate". */
export function isCutName(tokens: readonly Token[], from: number, end: number): boolean {
  const isName = (at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.value ?? '')
  const isAnd = (at: number) => AND.has(tokens[at]?.lexeme)
  const isJoined = (at: number) =>
    isAnd(at) && isName(at - 1) && !isName(at - 2) && isName(at + 1) && isName(at + 2)
  let start = from
  while (start > from - LONGEST && isName(start) && isName(start - 1)) start -= 1
  return isJoined(end) || isJoined(start - 1)
}
