import type { Formula } from '../../formulas/index.js'
import { Role } from '../../reading.js'
import type { Tie } from '../../story/ties.js'
import { Marks } from '../../text/marks.js'
import type { ParsedText } from '../../text/parse.js'
import type { Token } from '../../text/token.js'
import { formTest } from '../../text/words/facet.js'
import { fading, type Ownership } from '../ownership.js'
import { findLists } from './stretches.js'

/** Nats of evidence from which words are taken for a list. By hand, see stretches.ts. */
const ENOUGH = 4
/** Nats up to which all of it still counts as own, and from which nothing does. By hand. */
const DOUBTFUL = 2.5
const CERTAIN = 8

/** Stretches of the story side by side, with not a word between them, that are no prose. */
const STRETCHES_OF_LIST = 5
const STRETCHES_DOUBTFUL = 3
const STRETCHES_CERTAIN = 7

/** Tokens of a list that takes in what little comes after it in its sentence. By hand. */
const LONG_LIST = 10

/** Tokens that a tie begins with. */
const starts = new Marks()

/** Words that stand in no order, and the story's words beside them or in a row. */
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
  // With the marks of what is quoted, which no tie reaches.
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

/** Whether a token is a number, or a name that holds one: 4.1, 20.11, 16:55, S2. */
function isFigure({ kind, lexeme }: Token): boolean {
  return kind === 'number' || (kind === 'word' && hasDigit(lexeme))
}

/** The stretch with the story's words beside it in its sentence. */
function withTied({ tokens }: ParsedText, list: { from: number; to: number }, tied: Marks) {
  let { from, to } = list
  const isPart = (at: number, sentence: number | undefined) =>
    tokens[at]?.sentence === sentence && tied.has(at)
  while (isPart(from - 1, tokens[list.from]?.sentence)) from -= 1
  while (isPart(to, tokens[list.to - 1]?.sentence)) to += 1
  return { from, to }
}

/** A list has no end as a sentence has: less than itself after it is the rest of it. */
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

/** Things of the story one after another, from so many of them on where nothing else is said, and anywhere. By hand. */
const THINGS = { alone: 3, anywhere: 4, none: 2, all: 5 } as const
/** Share of them that the story has: other things are the writer's to name. */
const OF_STORY = 0.6

/** "Jitter, backoff, Kubernetes.": that the story has them says nothing of them. */
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

/** Whether a sentence begins at a token; one does at the end of the comment. */
function startsSentence({ tokens, sentences }: ParsedText, at: number): boolean {
  const token = tokens[at]
  return token === undefined || sentences[token.sentence]?.from === at
}

/** Whether a token may be part of an enumeration: a thing, or what separates two. */
function isListed(tokens: readonly Token[], at: number, own: Ownership): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    (isSeparator(token.lexeme) || (own.isOwn(at) && isPartOfThing(token, tokens)))
  )
}

/** Things with nothing but commas, stops, "and" and articles between them. */
class Enumeration {
  things = 0
  /** Those of which the story has a word. */
  #ofStory = 0
  #isInside = false
  #isOfStory = false

  constructor(readonly tied: Marks) {}

  clear(): void {
    this.things = 0
    this.#ofStory = 0
    this.#isInside = false
  }

  /** @param isAlone Nothing else is said in its sentences. */
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

/** A noun with what belongs to it; a word between two marks whatever it is taken for. */
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
