/** Recognises nouns at the end of a phrase that the tagger takes for something else. */

import { isNoun, type Token } from '../text/token.js'
import { isBase } from '../text/words/base.js'
import { WordSet } from '../text/words/facet.js'
import { verbFrom } from './clause-verbs.js'
import { followsA, isPlural, isUnit, names } from './nouns.js'

/** Adjectives that may follow the noun they describe: "a garage full". */
const AFTER_NOUN = WordSet.of('full open shut free empty present')

/**
 * Whether an adjective is a noun, as "key" in "a 3 mm hex key,": a phrase that begins with "a" or an amount ends
 * in its noun.
 */
export function isNounTakenForAdjective(
  tokens: readonly Token[],
  at: number,
  from: number,
): boolean {
  const [before, token, after] = tokens.slice(at - 1, at + 2) as [Token, Token, Token?]
  const isBegun = followsA(tokens, from) || isUnit(tokens, from - 1)
  const isEnd = after?.pos === 'PUNCT' || after?.pos === 'CCONJ'
  if (!isBegun || !isEnd || token.pos !== 'ADJ' || token.kind !== 'word') return false
  return names(before) && !AFTER_NOUN.has(token.lexeme) && !/(?:er|est|ed|ble)$/.test(token.value)
}

/** Whether the verb after a phrase is really the noun of the phrase. */
export function isNounTakenForVerb(tokens: readonly Token[], at: number, from: number): boolean {
  return isTap(tokens, at) || isLock(tokens, at, from)
}

/**
 * Whether it is like "lock" in "a detector lock that jams": after "a" and one noun, a verb would end in s or be
 * in the past.
 */
function isLock(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, after] = tokens.slice(at - 1, at + 2) as [Token, Token, Token?]
  if (token.pos !== 'VERB' || after?.lexeme.normal !== 'that' || !names(before)) return false
  return followsA(tokens, from) && isBase(token.lexeme)
}

const BE = WordSet.of("is 's was are 're were am 'm")

/**
 * Whether it is like "tap" in "Is your kitchen tap dripping?": after "is", a verb that is not a participle is a
 * noun.
 */
function isTap(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = tokens.slice(at - 1, at + 2) as [Token, Token, Token?]
  if (token.pos !== 'VERB' || after?.pos !== 'VERB' || !isNoun(before)) return false
  if (/(?:s|ed|en|ing)$/.test(token.value) || isPlural(before)) return false
  return BE.has(verbFrom(tokens, at, -1)?.lexeme)
}
