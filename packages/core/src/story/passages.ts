import type { ParsedText } from '../text/parse.js'
import type { Span } from '../text/token.js'

/** Fewest tokens of a passage: a paragraph of print has about as many. */
const SHORTEST = 60
/** Most passages a story is seen as. */
const MOST = 12

/** A story's passages: paragraphs, short ones joined; a text without paragraphs by its sentences. */
export function splitPassages(text: ParsedText): Span[] {
  return joined(text.paragraphs.length > 1 ? text.paragraphs : text.sentences, text, SHORTEST)
}

/** Fewest tokens of a point: two or three sentences. */
const SHORTEST_POINT = 36
/** Tokens up to which a story is a notice or a list: about 120 words, of which each sentence says something else. By hand. */
const NOTICE = 140

/** Whether a story is so short that each of its sentences makes a point. */
export function isNotice({ tokens }: ParsedText): boolean {
  return tokens.length <= NOTICE
}

/** The stretches of a story in which it makes a point each: sentences, short ones joined unless the story is short. */
export function splitPoints(text: ParsedText): readonly Span[] {
  return isNotice(text) ? text.sentences : joined(text.sentences, text, SHORTEST_POINT)
}

function joined(units: readonly Span[], text: ParsedText, shortest: number): Span[] {
  const size = Math.max(shortest, Math.ceil(text.tokens.length / MOST))
  const passages: Span[] = []
  let from = 0
  for (const unit of units) {
    if (unit.to - from < size) continue
    passages.push({ from, to: unit.to })
    from = unit.to
  }
  const to = text.tokens.length
  if (to === from) return passages
  const last = passages.at(-1)
  // What is left over belongs to the last passage, unless it could stand alone.
  if (last !== undefined && to - from < size / 2) {
    passages[passages.length - 1] = { from: last.from, to }
  } else passages.push({ from, to })
  return passages
}
