/** Finds words that need another after them, so that no formula ends with them. */

import { isVerb, type Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'
import { SUBJECTS } from '../text/words/pronouns.js'

/** The forms of "have", after which a participle may follow. */
const HAVING = WordSet.of("have has had 've ve")

/** Whether a token is followed by what it needs: a subject by its verb, "have" by a participle, a number by a noun. */
export function waitsForNext(tokens: readonly Token[], at: number): boolean {
  return isSubjectOfVerb(tokens, at) || isHaving(tokens, at) || isCountOfNoun(tokens, at)
}

/** Whether a token is a subject whose verb follows, with or without an adverb. */
function isSubjectOfVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'PRON' || !SUBJECTS.has(tokens[at]?.lexeme)) return false
  const after = tokens[at + 1]?.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1]
  return isVerb(after)
}

/** Whether a token is a "have" whose participle follows: "the thing I've learned". */
function isHaving(tokens: readonly Token[], at: number): boolean {
  const [have, done] = [tokens[at] as Token, tokens[at + 1]]
  return have.pos === 'AUX' && done?.pos === 'VERB' && HAVING.has(have.lexeme)
}

/** Whether a token counts the noun after it: "two coats", but not "+1" or "5/5". */
function isCountOfNoun(tokens: readonly Token[], at: number): boolean {
  const [count, noun] = [tokens[at], tokens[at + 1]]
  if (count?.pos !== 'NUM' || count.value.startsWith('+')) return false
  if (tokens[at - 1]?.end === count.start) return false
  return noun?.pos === 'NOUN' && noun.sentence === count.sentence
}
