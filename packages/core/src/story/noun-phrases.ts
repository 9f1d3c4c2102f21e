/**
 * Finds where noun phrases begin and end. The tagger is wrong about one word in twenty, mostly the last of a
 * phrase.
 */
import { isJoin } from '../text/compound.js'
import { isNoun, type Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'
import { isNoBeginning } from './beginnings.js'
import { isCutName } from './cut-names.js'
import { isNounTakenForAdjective, isNounTakenForVerb } from './missed-nouns.js'
import { isPlural } from './nouns.js'
import { isPast, isVerbTakenForNoun } from './verbs-as-nouns.js'

/**
 * Words of place and time that are adverbs unless a noun follows: "melt the butter right in the pan", "Hale
 * Mills today said".
 */
const ADVERBS = WordSet.of(
  'right back straight today tonight tomorrow yesterday inside outside alone',
)
/** Matches "clockwise" and "lengthwise", but not "wise". */
const WAY = /.wise$/

/** Number of tokens in the noun phrase that begins here, without its articles; 0 when none does. */
export function nounPhraseFrom(tokens: readonly Token[], from: number, limit: number): number {
  let to = from
  let end = from
  for (; to < limit && canStandInPhrase(tokens, to, from); to += 1) {
    if (isNoun(tokens[to])) end = to + 1
  }
  if (end === from || isCutName(tokens, from, end)) return 0
  const next = end < limit ? tokens[end] : undefined
  if (next === undefined || isApart(next, tokens[end - 1] as Token)) return end - from
  // The "stand" of "stand-up" is half a word.
  if (isJoin(tokens, end)) return 0
  const isMissed =
    end < to ? isNounTakenForAdjective(tokens, end, from) : isNounTakenForVerb(tokens, end, from)
  return (isMissed ? end + 1 : end) - from
}

function canStandInPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token
  const [before, after] = [at > from ? tokens[at - 1] : undefined, tokens[at + 1]]
  if (token.code || (before !== undefined && isApart(token, before))) return false
  if (isGenitive(token, before, after)) return true
  if (token.kind === 'punctuation') return isJoint(token, before, after)
  if (token.kind !== 'word' || token.lexeme.isFunction || token.value.length < 2) return false
  if (isAdverb(token, after) || (at === from && isNoBeginning(tokens, at))) return false
  if (isVerbTakenForNoun(tokens, at, from) || (at > from && isPast(token))) return false
  return isNoun(token) || token.pos === 'ADJ'
}

function isAdverb({ lexeme }: Token, after: Token | undefined): boolean {
  if (WAY.test(lexeme.normal)) return true
  return ADVERBS.has(lexeme) && !isNoun(after) && after?.pos !== 'ADJ'
}

/** Whether a genitive names a kind rather than an owner: "the drivers' canteen", "the women's ward". */
function isKindGenitive(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (before?.pos !== 'NOUN' || !isNoun(after) || token.sentence !== after?.sentence) return false
  if (/^['’]$/.test(token.value)) return isPlural(before) && before.end === token.start
  return token.lexeme.normal === "'s" && PEOPLE.has(before.lexeme)
}

const PEOPLE = WordSet.of('men women children people')

/** Whether a genitive is part of a phrase: of a kind, or of a name such as "St Orla's Infirmary". */
function isGenitive(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (isKindGenitive(token, before, after)) return true
  return (
    token.lexeme.normal === "'s" &&
    before?.pos === 'PROPN' &&
    isNoun(after) &&
    /^\p{Lu}\p{Ll}/u.test(after?.value ?? '')
  )
}

/** Whether a lower-case word ends in its only full stop: an abbreviation, or "sun." at the end of a sentence. */
export function isStopped({ value }: Token): boolean {
  const first = value.charAt(0)
  return value.indexOf('.') === value.length - 1 && first !== first.toUpperCase()
}

/** Whether a sentence ends between two tokens. */
function isApart(token: Token, before: Token): boolean {
  const first = token.value.charAt(0)
  const isCapital = first !== first.toLowerCase()
  return token.sentence !== before.sentence || (isCapital && isStopped(before))
}

/** Whether a mark joins two halves of a word, as the full stop of `node.js` or the hyphen of `left-hand`. */
function isJoint(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  return /^[-.&]$/.test(token.value) && before?.end === token.start && after?.start === token.end
}
