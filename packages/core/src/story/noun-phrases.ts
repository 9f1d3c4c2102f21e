/** Where a noun phrase begins and ends. The tagger is wrong about one word in twenty, and mostly about the last. */
import { isJoin } from '../text/compound.js'
import { Facet, WordSet } from '../text/facet.js'
import { baseOf } from '../text/model.js'
import type { Token } from '../text/token.js'
import { hasVerb, verbFrom } from './clause-verbs.js'
import { isCutName } from './cut-names.js'

/** Words of place and time that are adverbs unless a noun follows: "melt the butter right in the pan", "Hale Mills today said". */
const ADVERBS = new WordSet(
  'right back straight today tonight tomorrow yesterday inside outside alone'.split(' '),
)
/** "clockwise", "lengthwise", and not "wise". */
const WAY = /.wise$/

/** Nouns that name no thing of this story by themselves, whatever adjective stands before them. */
const EMPTY = new WordSet(
  `thing things stuff part parts piece pieces unit units kind kinds sort sorts type types way ways lot
  lots bit bits number numbers amount amounts case cases fact facts point points reason reasons example
  side sides end ends rest half time times second seconds minute minutes hour hours day days week weeks
  weekend month months year years decade decades century morning evening night nights today tomorrow yesterday
  metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres millimetre
  millimetres mile miles yard yards foot feet inch inches gram grams kilo kilos kilogram kilograms pound
  pounds ounce ounces ton tons tonne tonnes litre litres liter liters pint pints gallon gallons teaspoon
  teaspoons tablespoon tablespoons spoonful spoonfuls degree degrees percent watt watts volt volts euro
  euros dollar dollars quid cent cents penny pence
  mm cm km kg mg ml lb lbs oz kb mb gb tb khz mhz ghz hz kw kwh mah db px fps mph kmh hrs mins secs`.split(
    /\s+/,
  ),
)

/** Tokens of the noun phrase that begins here, without its articles; 0 when none does. */
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
  const isCut =
    end < to ? isKey(tokens, end, from) : isTap(tokens, end) || isLock(tokens, end, from)
  return (isCut ? end + 1 : end) - from
}

export function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN'
}

/** Whether a word names something by itself. */
export function names(token: Token): boolean {
  return isNoun(token) && !EMPTY.has(token.lexeme)
}

function canStandInPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token
  const [before, after] = [at > from ? tokens[at - 1] : undefined, tokens[at + 1]]
  if (token.code || (before !== undefined && isApart(token, before))) return false
  if (token.kind === 'punctuation') return isJoint(token, before, after)
  if (isGenitive(token, before, after)) return true
  if (token.kind !== 'word' || token.lexeme.isFunction || token.value.length < 2) return false
  if (isAdverb(token, after) || (at === from && isUnit(tokens, at))) return false
  if (isVerbTakenForNoun(tokens, at, from) || (at > from && isPast(token))) return false
  return isNoun(token) || token.pos === 'ADJ'
}

function isAdverb({ lexeme }: Token, after: Token | undefined): boolean {
  if (WAY.test(lexeme.normal)) return true
  return ADVERBS.has(lexeme) && !isNoun(after) && after?.pos !== 'ADJ'
}

/** The "GB" of "3 GB archives", the "hour" of "a three hour battle": what is counted in it is the point. */
function isUnit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && EMPTY.has(token.lexeme) && tokens[at - 1]?.pos === 'NUM'
}

/** The "'s" of "St Orla's Infirmary", which is one name. */
function isGenitive(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  return (
    token.lexeme.normal === "'s" &&
    before?.pos === 'PROPN' &&
    isNoun(after) &&
    /^\p{Lu}\p{Ll}/u.test(after?.value ?? '')
  )
}

/** What ends in s and is one thing: "bus", "lens". */
const ONE = /(?:[suif]s|lens|series|news|canvas)$/
/** Plurals that stand before nouns, as in "sports club". */
const MODIFIERS = new WordSet('sports sales arms goods women men savings'.split(' '))
/** What a verb may have for its object, and a noun does not have after it. */
const OBJECTS = new WordSet('a an the them him her me us my our his its their'.split(' '))
/** After these a noun is none: "What I learnt". */
const SUBJECTS = new WordSet('i we he she they'.split(' '))

function isPlural({ value, lexeme }: Token): boolean {
  return value.endsWith('s') && lexeme.stem !== lexeme.normal && !ONE.test(value)
}

/**
 * "The kettle costs 40 euros" is about the kettle: where one of two nouns is a plural before an object, the
 * other is its verb. So is the last of them in a clause that has no verb else: "that late shifts end at nine".
 */
function isVerbTakenForNoun(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, after] = [tokens[at] as Token, tokens[at + 1]]
  if (token.pos !== 'NOUN' || after === undefined) return false
  if (isParticiple(token)) {
    return OBJECTS.has(after.lexeme) || (at > from && isMany(tokens[at - 1] as Token))
  }
  if (at === from) return SUBJECTS.has((tokens[at - 1] ?? token).lexeme)
  // "An average hides this"
  if (isPlural(token) && /^an?$/.test(tokens[from - 1]?.lexeme.normal ?? '')) return true
  if (!isNoun(tokens[at - 1])) return false
  const differs = isPlural(token) !== isPlural(tokens[at - 1] as Token)
  if (differs && (after.pos === 'DET' || after.pos === 'NUM')) return true
  return mayBeVerb(tokens, at, from) && !hasVerb(tokens, at)
}

/** Whether what stands around the last of two nouns lets it be a verb: an object, a price, or that one is a plural. */
function mayBeVerb(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, after] = tokens.slice(at - 1, at + 2) as [Token, Token, Token]
  if (OBJECTS.has(after.lexeme) || isPrice(tokens, at + 1)) return true
  if (isPlural(token) === isPlural(before)) return false
  if (isMany(before)) return /^(?:ADP|ADV|SCONJ|PUNCT)$/.test(after.pos)
  const opening = tokens[wordStart(tokens, from, 0) - 1]
  return opening?.pos === 'DET' && /^(?:ADP|ADV|SCONJ)$/.test(after.pos)
}

/** "counting", and not "ring". */
function isParticiple({ value }: Token): boolean {
  return value.endsWith('ing') && /[aeiouy]/.test(value.slice(0, -'ing'.length))
}

/** The "fitted" of "have the readers fitted", and not "bed". */
function isPast({ pos, lexeme: { normal, stem } }: Token): boolean {
  return pos === 'NOUN' && normal.endsWith('ed') && !stem.endsWith('ed')
}

function isMany(token: Token): boolean {
  return isPlural(token) && !MODIFIERS.has(token.lexeme)
}

/** "14,200", and not the 41 of "bus route 41". */
const SUM = /\d{3}|\d[.,]\d/

/** "28 pounds", "£16", "14,200" */
function isPrice(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.pos === 'SYM') return second?.kind === 'number'
  return first?.kind === 'number' && (second?.pos === 'NOUN' || SUM.test(first.value))
}

/** What may follow the noun that it describes: "a garage full". */
const AFTER_NOUN = new WordSet('full open shut free empty present'.split(' '))

/** The "key" of "a 3 mm hex key,": what ends a phrase that "a" or an amount began is its noun. */
function isKey(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]] as [
    Token,
    Token,
    Token?,
  ]
  const isBegun = /^an?$/.test(tokens[from - 1]?.lexeme.normal ?? '') || isUnit(tokens, from - 1)
  const isEnd = after?.pos === 'PUNCT' || after?.pos === 'CCONJ'
  if (!isBegun || !isEnd || token.pos !== 'ADJ' || token.kind !== 'word') return false
  return names(before) && !AFTER_NOUN.has(token.lexeme) && !/(?:er|est|ed|ble)$/.test(token.value)
}

const isBase = new Facet(({ normal }) => (baseOf(normal) === normal ? 1 : 0))

/** The "lock" of "a detector lock that jams": after "a" and one thing a verb would have an s, or be past. */
function isLock(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]] as [
    Token,
    Token,
    Token?,
  ]
  if (token.pos !== 'VERB' || after?.lexeme.normal !== 'that' || !names(before)) return false
  return /^an?$/.test(tokens[from - 1]?.lexeme.normal ?? '') && isBase.of(token.lexeme) === 1
}

const BE = new WordSet(['is', "'s", 'was', 'are', "'re", 'were', 'am', "'m"])

/** The "tap" of "Is your kitchen tap dripping?": after "is", a verb that is no participle is none. */
function isTap(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]] as [
    Token,
    Token,
    Token?,
  ]
  if (token.pos !== 'VERB' || after?.pos !== 'VERB' || !isNoun(before)) return false
  if (/(?:s|ed|en|ing)$/.test(token.value) || isPlural(before)) return false
  const verb = verbFrom(tokens, at, -1)
  return verb !== undefined && BE.has(verb.lexeme)
}

/** Whether a word in lower case ends in its only full stop: an abbreviation, or "sun." at the end of a sentence. */
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

/** Where the hyphenated word begins that a token is part of: at the 250 of "250-watt hub". */
export function wordStart(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at - 2 >= limit && isJoin(tokens, at - 1)) at -= 2
  return at
}

/** The full stop of `node.js`, the hyphen of `left-hand`. */
function isJoint(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  return /^[-.&]$/.test(token.value) && before?.end === token.start && after?.start === token.end
}
