import { TypoTable } from '../../formulas/typo.js'
import { remembered } from '../../kit/remembered.js'
import type { Answered } from '../../reading.js'
import { isOneSlip } from '../../slip.js'
import type { PreparedText } from '../../story/prepare.js'
import type { ParsedText } from '../../text/parse.js'
import type { Span, Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { surpriseOfUnknown } from '../../text/words/rarity.js'

/** Letters from which a word with one letter changed is hardly another word. */
const SHORTEST = 4
/** Maximum number of tokens between a word and the cue that it is spelt so. */
const REACH = 2

/** Words before or after a corrected spelling. */
const SPELLING_WORDS = 'spelled spelt spelling spell spells written'
const FORMS_OF_BE = "'s is was"
const CONTRACTIONS = "its it's"
const PREPOSITIONS = 'with without'
const SPELT = WordSet.of(SPELLING_WORDS)
const IS = WordSet.of(FORMS_OF_BE)
const ITS = WordSet.of(CONTRACTIONS)
const NAMED = WordSet.of('it that name surname spelling')
const WITH = WordSet.of(PREPOSITIONS)
/** All cues of a spelling: most words are none of them, which one look shows. */
const CUES = WordSet.of(`${SPELLING_WORDS} ${FORMS_OF_BE} ${CONTRACTIONS} ${PREPOSITIONS} not`)
/** Words that stand before a letter: "with the s", "with one l", "with a double n". */
const COUNTS = WordSet.of('a an the one two no double single')

/**
 * Whether a sentence corrects a spelling: "*whisk, not whisky", "it's Petersen with an e".
 *
 * @param starred The token that `starredAt` found.
 */
export function putsSpellingRight(
  comment: ParsedText,
  sentence: Span,
  starred: number,
  answered: Answered,
): boolean {
  const { tokens } = comment
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at] as Token
    if (at === starred && isSlipOfAny(token, comment, answered)) return true
    if (!CUES.has(token.lexeme)) continue
    if (WITH.has(token.lexeme) && spellsOut(tokens, at, sentence, answered)) return true
    if (token.lexeme.normal === 'not' && isPutFor(tokens, at, sentence)) return true
    if (isMark(tokens, at, sentence, answered)) return true
  }
  return false
}

/**
 * The token with the only asterisk of a text, or -1. The asterisk stands before the first word or after the only one:
 * "*whisk", "whisk*".
 */
export function starredAt({ text, tokens }: ParsedText): number {
  const star = text.indexOf('*')
  if (star < 0 || text.indexOf('*', star + 1) >= 0) return -1
  const [first] = tokens
  if (first?.kind !== 'word') return -1
  return first.start === star + 1 || (tokens.length === 1 && first.end === star) ? 0 : -1
}

/** Whether a word is almost the same as another one of the comment, the story or the parent. */
function isSlipOfAny(token: Token, comment: ParsedText, answered: Answered): boolean {
  const texts = [comment, answered.story?.body, answered.parent?.body]
  return texts.some((text) => text?.tokens.some((other) => isSlip(token, other)))
}

function isSlip(token: Token, other: Token): boolean {
  const [a, b] = [token.lexeme.normal, other.lexeme.normal]
  if (token.lexeme.isFunction || other.lexeme.isFunction || other.kind !== 'word') return false
  if (Math.min(a.length, b.length) < SHORTEST) return false
  return a !== b && !isPluralOf(a, b) && isOneSlip(a, b)
}

/** Whether one of two words is the other with a final s: that is not a slip. */
function isPluralOf(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`
}

/** The names of a text, collected when a comment first corrects a spelling. */
const namesOf = remembered(({ terms }: PreparedText) => {
  const names = [...terms.all()].filter(({ isName }) => isName)
  return new TypoTable(names.map(({ first }) => first.lexeme.normal))
})

/** Whether a word that a text lacks is almost one of its names, and not an English word in lower case. */
function isSlipOfName(token: Token, { story, parent }: Answered): boolean {
  const { kind, quoted, value, lexeme } = token
  if (kind !== 'word' || quoted || lexeme.isFunction) return false
  if (lexeme.rarity < surpriseOfUnknown && value === value.toLowerCase()) return false
  return [story, parent].some((text) => {
    // Names that differ by one letter may share a stem.
    if (text === null || text.terms.of(lexeme)?.first.lexeme.normal === lexeme.normal) return false
    const name = namesOf(text).headOf(lexeme.normal)
    return name !== undefined && !isPluralOf(lexeme.normal, name)
  })
}

/**
 * Whether a cue says how the word beside it is spelt, where that is almost a name: "it's Petersen", "spelled Petersen".
 */
function isMark(
  tokens: readonly Token[],
  at: number,
  { from, to }: Span,
  answered: Answered,
): boolean {
  const isNamed = (i: number) => i >= from && i < to && isSlipOfName(tokens[i] as Token, answered)
  const { lexeme } = tokens[at] as Token
  const before = at > from ? tokens[at - 1] : undefined
  if (ITS.has(lexeme) || (IS.has(lexeme) && NAMED.has(before?.lexeme))) return isNamed(at + 1)
  if (!SPELT.has(lexeme)) return false
  for (let near = at - REACH; near <= at + REACH; near += 1) if (isNamed(near)) return true
  return false
}

/** Whether a word is given in place of an almost identical one: "Meier, not Meyer", "not Meyer, Meier". */
function isPutFor(tokens: readonly Token[], not: number, { from, to }: Span): boolean {
  const after = tokens[not + 1]
  if (after === undefined || not + 1 >= to) return false
  const next = tokens[not + 2]?.value === ',' ? not + 3 : -1
  const before = tokens[not - 1]?.value === ',' ? not - 2 : not - 1
  return [before, next].some((at) => at >= from && at < to && isSlip(tokens[at] as Token, after))
}

/** Whether the spelling of a name or a thing is given there: "Kettlewells, with the s", "with a q-u". */
function spellsOut(
  tokens: readonly Token[],
  at: number,
  { from, to }: Span,
  answered: Answered,
): boolean {
  let letter = at + 1
  while (letter < to && COUNTS.has((tokens[letter] as Token).lexeme)) letter += 1
  if (letter === at + 1) return false
  const end = lettersEnd(tokens, letter, to)
  if (end === letter || (end < to && tokens[end]?.kind !== 'punctuation')) return false
  const isComma = tokens[at - 1]?.value === ','
  const spelt = tokens[isComma ? at - 2 : at - 1]
  if (spelt === undefined || spelt.index < from || spelt.quoted) return false
  const isKnown = [answered.story, answered.parent].some((text) => text?.terms.of(spelt.lexeme))
  return isKnown || isSlipOfName(spelt, answered)
}

/** Where a row of letters ends: "q-u", "ts". */
function lettersEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from
  while (end < to && /^(?:[A-Za-z]s?|-)$/.test((tokens[end] as Token).value)) end += 1
  return end
}
