import type { ParsedText } from '../text/parse.js'
import { isContent, type Span, type Token } from '../text/token.js'
import type { EvidenceKind } from '../types.js'
import type { PreparedText } from './prepare.js'
import type { Part, StoryTerm } from './terms.js'
import type { StoryTopic } from './topics.js'

/** A tie between tokens of the comment and tokens of what it answers. */
export interface Tie {
  readonly kind: EvidenceKind
  readonly comment: Span
  readonly target: Span
  readonly part: Part
  /** How much likelier it is in a comment on this text than elsewhere, in nats. */
  readonly weight: number
}

/** Tokens in the same order that are a copy rather than a common turn of phrase. */
const SHORTEST_COPY = 5

/** Ties in the order of the comment; one for each stretch of it. */
export function findTies(comment: ParsedText, target: PreparedText): Tie[] {
  const ties: Tie[] = []
  const { tokens } = comment
  for (let i = 0; i < tokens.length; ) {
    const copy = target.copies.longestFrom(tokens, i)
    if (copy !== null && copy.length >= SHORTEST_COPY) {
      ties.push(quoteTie(tokens, i, copy.length, copy.at, target))
      i += copy.length
      continue
    }
    const tie = termTie(tokens, i, target)
    if (tie !== null) ties.push(tie)
    i = tie?.comment.to ?? i + 1
  }
  return ties
}

function quoteTie(
  tokens: readonly Token[],
  from: number,
  length: number,
  at: number,
  target: PreparedText,
): Tie {
  let weight = 0
  for (let i = from; i < from + length; i += 1) {
    weight += target.terms.get(tokens[i]?.lexeme.stem ?? '')?.weight ?? 0
  }
  return {
    kind: 'quote',
    comment: { from, to: from + length },
    target: { from: at, to: at + length },
    part: 'text',
    weight,
  }
}

/** A shared word, together with the next ones when they stand side by side in the story too. */
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

/** Commonest words, in nats of surprise, that stand for no other. */
const COMMON = 8

function meaningTie(token: Token | undefined, target: PreparedText): Tie | null {
  if (target.synonyms === null || token === undefined || !isContent(token)) return null
  if (token.lexeme.rarity < COMMON) return null
  const synonym = target.synonyms.of(token.lexeme.normal)
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
  return target.terms.get(token.lexeme.stem) ?? null
}

function isName(token: Token | undefined, term: StoryTerm): boolean {
  return term.isName && token?.kind === 'word' && /^\p{Lu}/u.test(token.value)
}

/** Whether a comment speaks to a topic: it has a word of it, or a strong tie into its passage. */
export function touches(
  comment: ParsedText,
  ties: readonly Tie[],
  { stems, passage }: StoryTopic,
): boolean {
  return ties.some(({ kind, comment: span, target, part }) => {
    const words = comment.tokens.slice(span.from, span.to)
    if (words.some((token) => stems.includes(token.lexeme.stem))) return true
    const isStrong = kind === 'quote' || kind === 'phrase'
    return isStrong && part === 'text' && target.from >= passage.from && target.from < passage.to
  })
}
