import { wordStart } from '../text/compound.js'
import type { ParsedText } from '../text/parse.js'
import type { Span, Token } from '../text/token.js'
import { isStopped, nounPhraseFrom } from './noun-phrases.js'
import { names } from './nouns.js'
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
/** Topics beside which no everyday word is offered. */
const ENOUGH_TOPICS = 3
/** Nats up to which a word alone is an everyday one, which other stories hold as well: "page", "hand". By hand. */
const EVERYDAY = 11
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

interface Candidate {
  readonly span: Span
  readonly stems: readonly string[]
  readonly value: number
  /** Whether it is an everyday word alone. */
  readonly isPlain: boolean
}

/** At most one topic a passage, the best eight, in the order of the text. */
export function findTopics(
  body: ParsedText,
  passages: readonly Span[],
  terms: StoryTerms,
): StoryTopic[] {
  const ranked = passages
    .map((passage) => ({ passage, candidates: findCandidates(body, passage, terms) }))
    .sort((a, b) => worthOfBest(b.candidates) - worthOfBest(a.candidates))
  const taken = new Set<string>()
  const topics: StoryTopic[] = []
  for (const { passage, candidates } of ranked) {
    const best = bestOf(candidates.filter(({ stems }) => !stems.some((stem) => taken.has(stem))))
    const most = best?.isPlain ? ENOUGH_TOPICS : MOST_TOPICS
    if (best === undefined || topics.length >= most) continue
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
    const run = nounPhraseFrom(body.tokens, from, passage.to)
    if (run === 0) continue
    const span = { from: wordStart(body.tokens, from, passage.from), to: from + run }
    const words = body.tokens.slice(from, span.to).filter(isMatter)
    const stems = words.map((token) => token.lexeme.stem)
    // What is counted is no point by itself: "500 grams", "600 euros".
    const isCounted = run === 1 && body.tokens[from - 1]?.kind === 'number'
    if (words.length <= LONGEST_PHRASE && words.some(names) && !isCounted) {
      const isPlain = words.length === 1 && isEveryday(body.tokens, from)
      candidates.push({ span, stems, isPlain, value: worthOf(stems, counts, terms) })
    }
    from += run - 1
  }
  return candidates.sort((a, b) => b.value - a.value || a.span.from - b.span.from)
}

function isMatter({ kind, lexeme }: Token): boolean {
  return kind === 'word' && !lexeme.isFunction
}

/** The first, unless it is an everyday word: any phrase says more than that. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const [first] = candidates
  if (!first?.isPlain) return first
  return candidates.find(({ stems }) => stems.length > 1) ?? first
}

function worthOfBest(candidates: readonly Candidate[]): number {
  return bestOf(candidates)?.value ?? 0
}

/** "page", "hand", but no name. */
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
