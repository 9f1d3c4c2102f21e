/** Recognises verbs that the tagger takes for nouns, where a noun phrase would include them. */
import { wordStart } from '../text/compound.js'
import { isNoun, type Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'
import { isParticiple } from '../text/words/participle.js'
import { hasVerb } from './clause-verbs.js'
import { followsA, isPlural } from './nouns.js'

/** Plurals that are used before nouns, as in "sports club". */
const MODIFIERS = WordSet.of('sports sales arms goods women men savings')
/** Words that may begin the object of a verb, but do not follow a noun. */
const OBJECTS = WordSet.of('a an the them him her me us my our his its their')
/** Pronouns after which a word is not a noun: "What I learnt". */
const SUBJECTS = WordSet.of('i we he she they who')

/**
 * Whether a noun is really a verb. "The kettle costs 40 euros" is about the kettle: if one of two nouns is a
 * plural and an object follows, the second is the verb. So is the last noun of a clause that has no other verb:
 * "that late shifts end at nine".
 */
export function isVerbTakenForNoun(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, after] = [tokens[at] as Token, tokens[at + 1]]
  if (token.pos !== 'NOUN' || after === undefined) return false
  if (isParticiple(token.value)) {
    return OBJECTS.has(after.lexeme) || (at > from && isMany(tokens[at - 1] as Token))
  }
  if (at === from) return SUBJECTS.has(tokens[at - 1]?.lexeme)
  // "An average hides this"
  if (isPlural(token) && followsA(tokens, from)) return true
  if (!isNoun(tokens[at - 1])) return false
  const differs = isPlural(token) !== isPlural(tokens[at - 1] as Token)
  if (differs && (after.pos === 'DET' || after.pos === 'NUM')) return true
  return mayBeVerb(tokens, at, from) && !hasVerb(tokens, at)
}

/**
 * Whether it is like "teaches" in "my aunt teaches chemistry": a word in s between two nouns. In "the night
 * shifts" it is a noun.
 */
function isBetweenNouns(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, after] = tokens.slice(at - 1, at + 2) as [Token, Token, Token]
  if (tokens[from - 1]?.pos === 'DET' || MODIFIERS.has(token.lexeme)) return false
  return isPlural(token) && !isPlural(before) && isNoun(after)
}

/**
 * Whether the words around the last of two nouns allow it to be a verb: an object or a price follows, or only
 * one of the two is a plural.
 */
function mayBeVerb(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, after] = tokens.slice(at - 1, at + 2) as [Token, Token, Token]
  if (OBJECTS.has(after.lexeme) || isPrice(tokens, at + 1)) return true
  if (isBetweenNouns(tokens, at, from)) return true
  if (isPlural(token) === isPlural(before)) return false
  if (isMany(before)) return /^(?:ADP|ADV|SCONJ|PUNCT)$/.test(after.pos)
  const opening = tokens[wordStart(tokens, from, 0) - 1]
  return opening?.pos === 'DET' && /^(?:ADP|ADV|SCONJ)$/.test(after.pos)
}

/** Whether a noun is really a past form, as "fitted" in "have the readers fitted"; "bed" is not. */
export function isPast({ pos, lexeme: { normal, stem } }: Token): boolean {
  return pos === 'NOUN' && normal.endsWith('ed') && !stem.endsWith('ed')
}

function isMany(token: Token): boolean {
  return isPlural(token) && !MODIFIERS.has(token.lexeme)
}

/** Matches sums such as "14,200", but not the 41 of "bus route 41". */
const SUM = /\d{3}|\d[.,]\d/

/** Whether an amount begins here: "28 pounds", "£16", "14,200". */
function isPrice(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.pos === 'SYM') return second?.kind === 'number'
  return first?.kind === 'number' && (second?.pos === 'NOUN' || SUM.test(first.value))
}
