import { WordSet } from '../text/facet.js'
import type { ParsedText } from '../text/parse.js'
import type { Span, Token } from '../text/token.js'
import type { StoryTerm, StoryTerms } from './terms.js'

/** A point of the story: the phrase that sets one passage apart from the others. */
export interface StoryTopic {
  readonly phrase: string
  readonly passage: Span
  /** Stems of the phrase's content words. */
  readonly stems: readonly string[]
  /** How far it sets its passage apart; more is better. */
  readonly worth: number
}

const MOST_TOPICS = 8
const LONGEST_PHRASE = 4
/** A phrase of two or three words reads better than one word, and is seldom equivocal. */
const LENGTH_FACTOR: readonly number[] = [0, 0.5, 1, 0.95, 0.8]
/** Nats beyond which a word is odd (a joke, a slip of the pen) rather than telling. */
const MOST_SURPRISE = 5
/** What naming the story's subject is worth beside a phrase that its title lacks. By hand. */
const SUBJECT = 0.5
/** Worth of a word that the story never comes back to, against 1 for each doubling of its count. */
const SAID_ONCE = 0.4
const MOST_RETURNS = 8

/** Words of place and time that are adverbs before a preposition: "melt the butter right in the pan". */
const ADVERBS = new WordSet(
  'right back straight today tonight tomorrow yesterday inside outside alone'.split(' '),
)

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
  euros dollar dollars quid cent cents penny pence`.split(/\s+/),
)

const ENDS_IN_S = /[^s]s$/

interface Candidate {
  readonly span: Span
  readonly stems: readonly string[]
  readonly value: number
}

/** At most one topic a passage, the best eight, in the order of the text. */
export function findTopics(
  body: ParsedText,
  passages: readonly Span[],
  terms: StoryTerms,
): StoryTopic[] {
  const ranked = passages
    .map((passage) => ({ passage, candidates: findCandidates(body, passage, terms) }))
    .sort((a, b) => (b.candidates[0]?.value ?? 0) - (a.candidates[0]?.value ?? 0))
  const taken = new Set<string>()
  const topics: StoryTopic[] = []
  for (const { passage, candidates } of ranked) {
    const best = candidates.find(({ stems }) => !stems.some((stem) => taken.has(stem)))
    if (best === undefined || topics.length === MOST_TOPICS) continue
    for (const stem of best.stems) taken.add(stem)
    const { start, end } = body.reach(best.span)
    const last = body.tokens[best.span.to - 1] as Token
    const phrase = body.slice(start, isStopped(last) ? end - 1 : end).replace(/\s+/g, ' ')
    topics.push({ phrase, passage, stems: best.stems, worth: best.value })
  }
  return topics.sort((a, b) => a.passage.from - b.passage.from)
}

/** Noun phrases of a passage, best first. */
function findCandidates(body: ParsedText, passage: Span, terms: StoryTerms): Candidate[] {
  const counts = countStems(body.tokens, passage)
  const candidates: Candidate[] = []
  for (let from = passage.from; from < passage.to; from += 1) {
    const run = nounRunFrom(body.tokens, from, passage.to)
    if (run === 0) continue
    const span = { from: wordStart(body.tokens, from, passage.from), to: from + run }
    const words = body.tokens.slice(from, span.to).filter((token) => token.kind === 'word')
    const names = words.some(({ pos, lexeme }) => isNoun(pos) && !EMPTY.has(lexeme))
    const stems = words.map((token) => token.lexeme.stem)
    // What is counted is no point by itself: "500 grams", "600 euros".
    const isCounted = run === 1 && body.tokens[from - 1]?.kind === 'number'
    if (words.length <= LONGEST_PHRASE && names && !isCounted) {
      candidates.push({ span, stems, value: worthOf(stems, counts, terms) })
    }
    from += run - 1
  }
  return candidates.sort((a, b) => b.value - a.value || a.span.from - b.span.from)
}

function countStems(tokens: readonly Token[], passage: Span): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = passage.from; i < passage.to; i += 1) {
    const { stem } = (tokens[i] as Token).lexeme
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

/** Length of the noun phrase that begins here, without its articles; 0 when none does. */
function nounRunFrom(tokens: readonly Token[], from: number, limit: number): number {
  let length = 0
  let upToNoun = 0
  for (let i = from; i < limit; i += 1) {
    const token = tokens[i]
    const before = i > from ? tokens[i - 1] : undefined
    if (token === undefined || !canStandInPhrase(token, before, tokens[i + 1])) break
    length += 1
    if (isNoun(token.pos)) upToNoun = length
  }
  return upToNoun
}

function isNoun(pos: string): boolean {
  return pos === 'NOUN' || pos === 'PROPN'
}

function canStandInPhrase(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (token.code || (before !== undefined && isApart(token, before))) return false
  if (token.kind === 'punctuation') return isJoint(token, before, after)
  if (token.kind !== 'word' || token.lexeme.isFunction || token.value.length < 2) return false
  if (ADVERBS.has(token.lexeme) && after?.pos === 'ADP') return false
  if (isVerbTakenForNoun(before, token, after)) return false
  return token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ'
}

/** "The kettle costs 40 euros" is about the kettle: where one of two nouns ends in s before an object, the other is its verb. */
function isVerbTakenForNoun(
  before: Token | undefined,
  { pos, value }: Token,
  after: Token | undefined,
): boolean {
  if (pos !== 'NOUN' || before === undefined || !isNoun(before.pos)) return false
  const hasObject = after?.pos === 'DET' || after?.pos === 'NUM'
  return hasObject && ENDS_IN_S.test(value) !== ENDS_IN_S.test(before.value)
}

/** Whether a word in lower case ends in its only full stop: an abbreviation, or "sun." at the end of a sentence. */
function isStopped({ value }: Token): boolean {
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
function wordStart(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at - 2 >= limit && isHyphen(tokens[at - 1], tokens[at - 2], tokens[at])) at -= 2
  return at
}

function isHyphen(token: Token | undefined, before: Token | undefined, after: Token | undefined) {
  return token?.value === '-' && before?.end === token.start && after?.start === token.end
}

/** The full stop of `node.js`, the hyphen of `left-hand`. */
function isJoint(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  return /^[-.&]$/.test(token.value) && before?.end === token.start && after?.start === token.end
}

/**
 * Mean worth of its words: what sets them apart, as far as the story comes back to them, and as
 * far as this passage keeps them to itself. The subject, as the title names it, sets no passage apart.
 */
function worthOf(
  stems: readonly string[],
  counts: ReadonlyMap<string, number>,
  terms: StoryTerms,
): number {
  let sum = 0
  let isSubject = true
  for (const stem of stems) {
    const term = terms.ofStem(stem) as StoryTerm
    isSubject &&= term.inTitle
    const returns = (term.inTitle ? 1 : 0) + Math.log2(Math.min(term.count, MOST_RETURNS))
    const share = (counts.get(stem) as number) / term.count
    sum += Math.min(term.weight, MOST_SURPRISE) * (SAID_ONCE + returns) * Math.sqrt(share)
  }
  return (isSubject ? SUBJECT : 1) * (sum / stems.length) * (LENGTH_FACTOR[stems.length] as number)
}
