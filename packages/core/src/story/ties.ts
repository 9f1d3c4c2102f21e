import { hashOfRun } from '../text/hash.js'
import type { ParsedText } from '../text/parse.js'
import { isContent, type Span, type Token } from '../text/token.js'
import type { EvidenceKind } from '../types.js'
import { MOST_EMPTY, SHORTEST } from './copies.js'
import type { PreparedText } from './prepare.js'
import type { Part, StoryTerm } from './terms.js'
import type { StoryTopic } from './topics.js'

/** A tie between tokens of the comment and tokens of what it answers. */
export interface Tie {
  readonly kind: EvidenceKind
  readonly comment: Span
  readonly target: Span
  readonly part: Part
  /** How much more likely it is in a comment on this text than elsewhere, in nats. */
  readonly weight: number
}

/** Fewest tokens in the same order that are a copy rather than a common turn of phrase. */
const SHORTEST_COPY = 5
/** Fewest tokens of a copy of the title, which is short and contains what everybody says. */
const SHORTEST_COPY_OF_TITLE = 3
/**
 * Least weight of a copy of the text, in nats, whatever its words, for `SHORTEST_COPY` tokens and for more. Of
 * 2,000 comments of `blog`, 80 share five tokens in a row with their own story and 3 with another story; 113
 * share more than five with their own, none with another.
 */
const LEAST_OF_COPY = { shortest: 3, longer: 4.5 } as const

/** Finds ties, in the order of the comment; at most one for each stretch of it. */
export function findTies(comment: ParsedText, target: PreparedText): Tie[] {
  const ties: Tie[] = []
  const { tokens } = comment
  let content = 0
  for (let i = 0; i < tokens.length; ) {
    content = nextContent(tokens, Math.max(content, i))
    // A long run of tokens without a content word is no quotation.
    const quote = content - i < MOST_EMPTY ? quoteTie(tokens, i, target) : null
    const tie = quote ?? termTie(tokens, i, target)
    if (tie !== null) ties.push(tie)
    i = tie?.comment.to ?? i + 1
  }
  return ties
}

function nextContent(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && !isContent(tokens[at] as Token)) at += 1
  return at
}

function quoteTie(tokens: readonly Token[], from: number, target: PreparedText): Tie | null {
  if (from + SHORTEST > tokens.length) return null
  const hash = hashOfRun(tokens, from, SHORTEST)
  const ofText = target.copies.longestFrom(tokens, from, hash)
  const isOfText = ofText !== null && ofText.length >= SHORTEST_COPY
  const copy = isOfText ? ofText : target.titleCopies.longestFrom(tokens, from, hash)
  if (copy === null) return null
  const least = isOfText ? SHORTEST_COPY : SHORTEST_COPY_OF_TITLE
  const length = wordsEnd(tokens, from, copy.length) - from
  if (length < least) return null
  const comment = { from, to: from + length }
  let weight = 0
  for (let i = comment.from; i < comment.to; i += 1) {
    weight += target.terms.of((tokens[i] as Token).lexeme)?.weight ?? 0
  }
  // Three function words in a row are no quotation, unless they are in quotation marks: "Well, that's that, then".
  if (weight === 0 && !(isOfText && tokens[from + 1]?.quoted)) return null
  const part = isOfText ? 'text' : 'title'
  if (isOfText) {
    const isLonger = length > SHORTEST_COPY
    weight = Math.max(weight, isLonger ? LEAST_OF_COPY.longer : LEAST_OF_COPY.shortest)
  }
  const marks = wordsBegin(tokens, comment) - from
  return {
    kind: 'quote',
    comment: { from: from + marks, to: comment.to },
    target: { from: copy.at + marks, to: copy.at + length },
    part,
    weight,
  }
}

/** Index of the first word of a stretch: a full stop before it belongs to the sentence before. */
function wordsBegin(tokens: readonly Token[], { from, to }: Span): number {
  let first = from
  while (first < to && tokens[first]?.kind === 'punctuation') first += 1
  return first
}

/** End of a stretch without the marks after its last word: a full stop does not count towards a copy. */
function wordsEnd(tokens: readonly Token[], from: number, length: number): number {
  let to = from + length
  while (to > from && tokens[to - 1]?.kind === 'punctuation') to -= 1
  return to
}

/** A tie by a shared word, together with the words after it that follow it in the story too. */
function termTie(tokens: readonly Token[], from: number, target: PreparedText): Tie | null {
  const first = sharedTerm(tokens[from], target)
  if (first === null) return meaningTie(tokens[from], target)
  let weight = first.weight
  let at = first.first.index
  let to = from + 1
  for (; to < tokens.length; to += 1) {
    const next = sharedTerm(tokens[to], target)
    const place = next === null ? -1 : target.copies.pairAt(tokens[to - 1], tokens[to])
    if (next === null || place < 0) break
    if (to === from + 1) at = place
    weight += next.weight
  }
  const length = to - from
  return {
    kind: length > 1 ? 'phrase' : isName(tokens[from], first) ? 'entity' : 'term',
    comment: { from, to },
    target: { from: at, to: at + length },
    part: length > 1 ? 'text' : first.part,
    weight,
  }
}

/** Surprise, in nats, below which a word is too common to be a synonym of another. */
const COMMON = 8

function meaningTie(token: Token | undefined, target: PreparedText): Tie | null {
  if (target.synonyms === null || token === undefined || !isContent(token)) return null
  if (token.lexeme.rarity < COMMON) return null
  const synonym = target.synonyms.of(token.lexeme)
  if (synonym === null) return null
  const { term, nearness } = synonym
  return {
    kind: 'meaning',
    comment: { from: token.index, to: token.index + 1 },
    target: { from: term.first.index, to: term.first.index + 1 },
    part: term.part,
    weight: term.weight * nearness,
  }
}

function sharedTerm(token: Token | undefined, target: PreparedText): StoryTerm | null {
  if (token === undefined || !isContent(token)) return null
  return target.terms.of(token.lexeme) ?? null
}

function isName(token: Token | undefined, term: StoryTerm): boolean {
  return term.isName && token?.kind === 'word' && /^\p{Lu}/u.test(token.value)
}

/** Whether a comment speaks to a topic: it has one of its words, or a strong tie into its passage. */
export function touches(
  comment: ParsedText,
  ties: readonly Tie[],
  { stems, passage }: StoryTopic,
): boolean {
  return ties.some(({ kind, comment: span, target, part }) => {
    for (let i = span.from; i < span.to; i += 1) {
      if (stems.includes((comment.tokens[i] as Token).lexeme.stem)) return true
    }
    const isStrong = kind === 'quote' || kind === 'phrase'
    return isStrong && part === 'text' && target.from >= passage.from && target.from < passage.to
  })
}
