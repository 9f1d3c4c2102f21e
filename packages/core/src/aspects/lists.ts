import { Role } from '../reading.js'
import type { Tie } from '../story/ties.js'
import { Marks } from '../text/marks.js'
import type { ParsedText } from '../text/parse.js'
import type { Token } from '../text/token.js'
import { findLists } from './order.js'
import { fading, type Ownership } from './ownership.js'

/** Nats of evidence from which words are taken for a list. By hand, see order.ts. */
const ENOUGH = 4
/** Nats up to which all of it still counts as own, and from which nothing does. By hand. */
const DOUBTFUL = 2.5
const CERTAIN = 8

/** Stretches of the story side by side, with not a word between them, that are no prose. */
const STRETCHES_OF_LIST = 5
const STRETCHES_DOUBTFUL = 3
const STRETCHES_CERTAIN = 7

/** Tokens of a list that takes in what little comes after it in its sentence. By hand. */
const LONG_LIST = 12

/** Tokens that a tie begins with. */
const starts = new Marks()

/** Words that stand in no order, and the story's words beside them or in a row. */
export function markLists(
  comment: ParsedText,
  ties: readonly Tie[],
  tied: Marks,
  own: Ownership,
): void {
  starts.clear()
  for (const tie of ties) starts.add(tie.comment.from)
  const isStrung = (at: number) => starts.has(at) && tied.has(at - 1)
  for (const list of findLists(comment, isStrung, DOUBTFUL)) {
    const { from, to } = withTied(comment, list, tied)
    mark(own, from, to, list.evidence >= ENOUGH, fading(list.evidence, DOUBTFUL, CERTAIN))
    if (list.evidence >= ENOUGH) markRest(comment, from, to, own)
  }
  markStrung(ties, own)
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

function mark(own: Ownership, from: number, to: number, isList: boolean, share: number): void {
  if (isList) own.give(from, to, Role.listed, share)
  else own.weaken(from, to, share)
}
