import type { Formula } from '../../formulas/index.js'
import { Role } from '../../reading.js'
import type { Tie } from '../../story/ties.js'
import { Marks } from '../../text/marks.js'
import type { ParsedText } from '../../text/parse.js'
import type { Token } from '../../text/token.js'
import { formTest } from '../../text/words/facet.js'
import { fading, type Ownership } from '../ownership.js'
import { findLists } from './stretches.js'

/** Nats of evidence from which words are taken for a list. Set by hand, see stretches.ts. */
const ENOUGH = 4
/** Nats up to which a list still counts as own in full, and from which it does not count at all. Set by hand. */
const DOUBTFUL = 2.5
const CERTAIN = 8

/** Number of stretches of the story side by side, without a word between them, from which they are not prose. */
const STRETCHES_OF_LIST = 5
const STRETCHES_DOUBTFUL = 3
const STRETCHES_CERTAIN = 7

/** Length of a list, in tokens, from which a short rest of its sentence belongs to it. Set by hand. */
const LONG_LIST = 10

/** Tokens that begin a tie. */
const starts = new Marks()

/** Marks words without an order, and words of the story beside them or in a row. */
export function markLists(
  comment: ParsedText,
  formulas: readonly Formula[],
  ties: readonly Tie[],
  tied: Marks,
  own: Ownership,
): void {
  starts.clear()
  for (const tie of ties) starts.add(tie.comment.from)
  const isStrung = (at: number) => starts.has(at) && tied.has(at - 1)
  // Includes the quotation marks, which no tie covers.
  const isQuoted = (at: number) =>
    own.roles[at] === Role.quoted ||
    (comment.tokens[at]?.quoted === true && comment.tokens[at]?.kind !== 'word')
  const isMeasured = (at: number) => !tied.has(at) && isFigure(comment.tokens[at] as Token)
  const marks = { isStrung, isQuoted, isMeasured }
  for (const list of findLists(comment, formulas, marks, DOUBTFUL)) {
    const { from, to } = withTied(comment, list, tied)
    mark(own, from, to, list.evidence >= ENOUGH, fading(list.evidence, DOUBTFUL, CERTAIN))
    if (list.evidence >= ENOUGH) markRest(comment, from, to, own)
  }
  markStrung(ties, own)
  markEnumerations(comment, tied, own)
}

const hasDigit = formTest(({ normal }) => /\d/.test(normal))

/** Whether a token is a number, or a name that contains one: 4.1, 20.11, 16:55, S2. */
function isFigure({ kind, lexeme }: Token): boolean {
  return kind === 'number' || (kind === 'word' && hasDigit(lexeme))
}

/** Extends a stretch by the story's words beside it in its sentences. */
function withTied({ tokens }: ParsedText, list: { from: number; to: number }, tied: Marks) {
  let { from, to } = list
  const isPart = (at: number, sentence: number | undefined) =>
    tokens[at]?.sentence === sentence && tied.has(at)
  while (isPart(from - 1, tokens[list.from]?.sentence)) from -= 1
  while (isPart(to, tokens[list.to - 1]?.sentence)) to += 1
  return { from, to }
}

/**
 * Marks the rest of a sentence after a list: a list has no clear end, so a rest that is shorter than the list belongs
 * to it.
 */
function markRest(
  { tokens, sentences }: ParsedText,
  from: number,
  to: number,
  own: Ownership,
): void {
  if (to - from < LONG_LIST) return
  const end = sentences[(tokens[to - 1] as Token).sentence]?.to ?? to
  const ratio = (end - to) / (to - from)
  mark(own, to, end, ratio < 1, 1 - fading(ratio, 0.5, 1.5))
}

function markStrung(ties: readonly Tie[], own: Ownership): void {
  for (let first = 0; first < ties.length; ) {
    let next = first + 1
    while (ties[next]?.comment.from === ties[next - 1]?.comment.to) next += 1
    const [from = 0, to = 0] = [ties[first]?.comment.from, ties[next - 1]?.comment.to]
    const stretches = next - first
    mark(
      own,
      from,
      to,
      stretches >= STRETCHES_OF_LIST,
      fading(stretches, STRETCHES_DOUBTFUL, STRETCHES_CERTAIN),
    )
    first = next
  }
}

/**
 * Number of things of the story in a row that make a list, where nothing else is said and anywhere; and the range over
 * which their share fades. Set by hand.
 */
const THINGS = { alone: 3, anywhere: 4, none: 2, all: 5 } as const
/** Share of the things that the story must have: the others are the writer's own. */
const OF_STORY = 0.6

/** Marks enumerations of the story's things, such as "Jitter, backoff, Kubernetes.": they say nothing about these. */
function markEnumerations(comment: ParsedText, tied: Marks, own: Ownership): void {
  const { tokens } = comment
  const found = new Enumeration(tied)
  for (let from = 0, at = 0; at <= tokens.length; at += 1) {
    if (isListed(tokens, at, own)) {
      found.add(tokens[at] as Token)
      continue
    }
    if (found.isList(startsSentence(comment, from) && startsSentence(comment, at)))
      mark(own, from, at, true, fading(found.things, THINGS.none, THINGS.all))
    found.clear()
    from = at + 1
  }
}

/** Whether a sentence begins at a token; the end of the comment counts as a beginning. */
function startsSentence({ tokens, sentences }: ParsedText, at: number): boolean {
  const token = tokens[at]
  return token === undefined || sentences[token.sentence]?.from === at
}

/** Whether a token may be part of an enumeration: a thing, or a separator. */
function isListed(tokens: readonly Token[], at: number, own: Ownership): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    (isSeparator(token.lexeme) || (own.isOwn(at) && isPartOfThing(token, tokens)))
  )
}

/** Counts things with nothing but commas, full stops, "and" and articles between them. */
class Enumeration {
  things = 0
  /** Things of which the story has a word. */
  #ofStory = 0
  #isInside = false
  #isOfStory = false

  constructor(readonly tied: Marks) {}

  clear(): void {
    this.things = 0
    this.#ofStory = 0
    this.#isInside = false
  }

  /** @param isAlone Whether its sentences say nothing else. */
  isList(isAlone: boolean): boolean {
    return (
      this.things >= (isAlone ? THINGS.alone : THINGS.anywhere) &&
      this.#ofStory >= OF_STORY * this.things
    )
  }

  add(token: Token): void {
    if (isSeparator(token.lexeme)) this.#isInside = false
    else if (token.pos !== 'DET') this.#addPart(token.index)
  }

  #addPart(index: number): void {
    if (!this.#isInside) {
      this.things += 1
      this.#isOfStory = false
    }
    this.#isInside = true
    if (this.#isOfStory || !this.tied.has(index)) return
    this.#isOfStory = true
    this.#ofStory += 1
  }
}

const SEPARATOR = /^(?:[,;.!/&+]|and|or)+$/
const isSeparator = formTest(({ normal }) => SEPARATOR.test(normal))

/** Whether a token is a noun or belongs to one; a word between two marks counts whatever its tag. */
function isPartOfThing({ kind, pos, index }: Token, tokens: readonly Token[]): boolean {
  if (kind !== 'word') return false
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'DET') return true
  const isApart = (token: Token | undefined) => token === undefined || isSeparator(token.lexeme)
  return isApart(tokens[index - 1]) && isApart(tokens[index + 1])
}

function mark(own: Ownership, from: number, to: number, isList: boolean, share: number): void {
  if (isList) own.give(from, to, Role.listed, share)
  else own.weaken(from, to, share)
}
