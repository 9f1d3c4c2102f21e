import { wordStart } from '../text/compound.js'
import type { ParsedText } from '../text/parse.js'
import { shownOf } from '../text/shown.js'
import { isNoun, type Span, type Token } from '../text/token.js'
import { isStopped, nounPhraseFrom } from './noun-phrases.js'
import { names } from './nouns.js'
import { isNotice } from './passages.js'
import type { StoryTerm, StoryTerms } from './terms.js'

/** A point of the story: the phrase that sets one passage apart from the others. */
export interface StoryTopic {
  readonly phrase: string
  readonly passage: Span
  /** Stems of the phrase's content words. */
  readonly stems: readonly string[]
  /** How far it sets its passage apart; higher is better. */
  readonly worth: number
}

const MOST_TOPICS = 8
/** Most topics of a story that is a notice. Set by hand. */
const MOST_OF_NOTICE = 5
/** Number of topics from which no everyday word is added. */
const ENOUGH_TOPICS = 3
/**
 * Surprise, in nats, below which a single word is an everyday one, which other stories have as well: "page",
 * "hand". Set by hand.
 */
const EVERYDAY = 11
/** Concreteness, 0 to 1, below which a word is abstract. Set by hand. */
const ABSTRACT = 0.3
const LONGEST_PHRASE = 4
/** Factor by number of words: a phrase of two or three words reads better than one word, and is seldom ambiguous. */
const LENGTH_FACTOR: readonly number[] = [0, 0.5, 1, 0.95, 0.8]
/** Most surprise that counts, in nats: beyond it a word is odd (a joke, a slip of the pen) rather than informative. */
const MOST_SURPRISE = 5
/** Factor for naming the subject, as the title does, which sets no passage apart. Set by hand. */
const SUBJECT = 0.5
/** Worth of a word that the story uses once, compared with 1 for each doubling of its count. */
const SAID_ONCE = 0.4
const MOST_RETURNS = 8

interface Candidate {
  readonly span: Span
  readonly stems: readonly string[]
  readonly value: number
  /** Whether it is a single everyday word. */
  readonly isPlain: boolean
  /** Whether the title names it already. */
  readonly isSubject: boolean
  /** Whether it is a single word that is only mentioned in passing. */
  readonly isPassing: boolean
}

interface Ranked {
  readonly passage: Span
  readonly candidates: readonly Candidate[]
}

/** Finds at most one topic per passage, the best eight (for a notice, the best five), in the order of the text. */
export function findTopics(
  body: ParsedText,
  passages: readonly Span[],
  terms: StoryTerms,
): StoryTopic[] {
  const ranked = passages
    .map((passage) => ({ passage, candidates: findCandidates(body, passage, terms) }))
    .sort((a, b) => worthOfBest(b.candidates) - worthOfBest(a.candidates))
  const topics = isNotice(body)
    ? topicsOfNotice(body, ranked)
    : topicsFrom(body, ranked, MOST_TOPICS, [])
  return topics.sort((a, b) => a.passage.from - b.passage.from)
}

/**
 * Finds the topics of a notice. If it has few sentences, one of them may give two; words mentioned in passing
 * are used only if there is nothing else.
 */
function topicsOfNotice(body: ParsedText, ranked: readonly Ranked[]): StoryTopic[] {
  let topics = topicsFrom(body, only(ranked, isMeant), MOST_OF_NOTICE, [])
  topics = topicsFrom(body, only(ranked, isTelling), ENOUGH_TOPICS, topics)
  return topics.length > 0 ? topics : topicsFrom(body, ranked, 1, [])
}

function isMeant({ isPassing }: Candidate): boolean {
  return !isPassing
}

function isTelling({ isPassing, isPlain, isSubject }: Candidate): boolean {
  return !isPassing && !isPlain && !isSubject
}

function only(ranked: readonly Ranked[], test: (candidate: Candidate) => boolean): Ranked[] {
  return ranked.map(({ passage, candidates }) => ({ passage, candidates: candidates.filter(test) }))
}

/** Returns the known topics and one more from each passage, up to `atMost`. */
function topicsFrom(
  body: ParsedText,
  ranked: readonly Ranked[],
  atMost: number,
  known: readonly StoryTopic[],
): StoryTopic[] {
  const topics = [...known]
  const taken = new Set(known.flatMap(({ stems }) => stems))
  for (const { passage, candidates } of ranked) {
    const best = bestOf(candidates.filter(({ stems }) => !stems.some((stem) => taken.has(stem))))
    const most = best?.isPlain ? Math.min(ENOUGH_TOPICS, atMost) : atMost
    if (best === undefined || topics.length >= most) continue
    for (const stem of best.stems) taken.add(stem)
    topics.push({
      phrase: phraseOf(body, best.span),
      passage,
      stems: best.stems,
      worth: best.value,
    })
  }
  return topics
}

function phraseOf(body: ParsedText, span: Span): string {
  const last = body.tokens[span.to - 1] as Token
  const shown = shownOf(body, span)
  const phrase = isStopped(last) ? shown.slice(0, -1) : shown
  // A possessive without its noun names the person: "she borrowed her aunt's".
  return phrase.replace(/['’]s$/, '')
}

/** Finds the noun phrases of a passage, best first. */
function findCandidates(body: ParsedText, passage: Span, terms: StoryTerms): Candidate[] {
  const { tokens } = body
  const counts = countStems(tokens, passage)
  const candidates: Candidate[] = []
  for (let from = passage.from; from < passage.to; from += 1) {
    const run = nounPhraseFrom(tokens, from, passage.to)
    if (run === 0) continue
    const candidate = candidateAt(tokens, from, from + run, terms)
    if (candidate !== undefined) {
      const { stems, isSubject } = candidate
      const value = (isSubject ? SUBJECT : 1) * worthOf(stems, counts, terms)
      const span = { from: wordStart(tokens, from, passage.from), to: from + run }
      candidates.push({ value, span, ...candidate })
    }
    from += run - 1
    // A noun right after a phrase is really its verb, whatever its tag.
    if (isNoun(tokens[from + 1]) && tokens[from + 1]?.sentence === tokens[from]?.sentence) from += 1
  }
  return candidates.sort((a, b) => b.value - a.value || a.span.from - b.span.from)
}

function candidateAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  terms: StoryTerms,
): Omit<Candidate, 'value' | 'span'> | undefined {
  const words = tokens.slice(from, to).filter(isMatter)
  const isAmount = to - from === 1 && (isCounted(tokens, from) || isMeasure(tokens, from))
  if (words.length > LONGEST_PHRASE || !words.some(names) || isAmount) return undefined
  const stems = words.map((token) => token.lexeme.stem)
  const isPlain = words.length === 1 && isEveryday(tokens, from)
  return {
    stems,
    isPlain,
    isSubject: stems.every((stem) => terms.ofStem(stem)?.inTitle),
    isPassing: words.length === 1 && isInPassing(words[0] as Token, isPlain, terms),
  }
}

/** Whether a single word is counted, which makes it no point by itself: "500 grams", "600 euros". */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'number'
}

/** Whether a single word is a measure of something: in "a jar of jam", the jam is the point. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const [before, , after] = tokens.slice(Math.max(0, at - 1), at + 2)
  const isOne = /^an?$/.test(before?.lexeme.normal ?? '') || before?.pos === 'NUM'
  return isOne && after?.lexeme.normal === 'of' && isEveryday(tokens, at)
}

/** Whether a single word, everyday or abstract ("lesson"), is used once in the story and not in its title. */
function isInPassing({ lexeme }: Token, isPlain: boolean, terms: StoryTerms): boolean {
  const { count, inTitle } = terms.ofStem(lexeme.stem) as StoryTerm
  return count === 1 && !inTitle && (isPlain || lexeme.concreteness < ABSTRACT)
}

function isMatter({ kind, lexeme }: Token): boolean {
  return kind === 'word' && !lexeme.isFunction
}

/** The first, unless it is an everyday word: any phrase of several words says more. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const [first] = candidates
  if (!first?.isPlain) return first
  return candidates.find(({ stems }) => stems.length > 1) ?? first
}

function worthOfBest(candidates: readonly Candidate[]): number {
  return bestOf(candidates)?.value ?? 0
}

/** Whether a word is an everyday one, such as "page" or "hand", and not a name. */
function isEveryday(tokens: readonly Token[], at: number): boolean {
  const [before, { lexeme, pos, sentence }] = [tokens[at - 1], tokens[at] as Token]
  const isFirst = before?.kind !== 'word' || before.sentence !== sentence
  return lexeme.rarity < EVERYDAY && (pos !== 'PROPN' || isFirst)
}

function countStems(tokens: readonly Token[], passage: Span): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = passage.from; i < passage.to; i += 1) {
    const { stem } = (tokens[i] as Token).lexeme
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

/**
 * Mean worth of a phrase's words: how far each sets the story apart, how often the story returns to it, and how
 * much of its use is in this passage.
 */
function worthOf(
  stems: readonly string[],
  counts: ReadonlyMap<string, number>,
  terms: StoryTerms,
): number {
  let sum = 0
  for (const stem of stems) {
    const term = terms.ofStem(stem) as StoryTerm
    const returns = (term.inTitle ? 1 : 0) + Math.log2(Math.min(term.count, MOST_RETURNS))
    const share = (counts.get(stem) as number) / term.count
    sum += Math.min(term.weight, MOST_SURPRISE) * (SAID_ONCE + returns) * Math.sqrt(share)
  }
  return (sum / stems.length) * (LENGTH_FACTOR[stems.length] as number)
}
