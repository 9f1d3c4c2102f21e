import type { ParsedText } from '../text/parse.js'
import type { Span } from '../text/token.js'

/** Fewest tokens of a passage: about as many as a printed paragraph has. */
const SHORTEST = 60
/** Most passages that a story is split into. */
const MOST = 12

/** Splits a story into passages: paragraphs, short ones joined; without paragraphs, sentences. */
export function splitPassages(text: ParsedText): Span[] {
  return joined(text.paragraphs.length > 1 ? text.paragraphs : text.sentences, text, SHORTEST)
}

/** Fewest tokens of a point: two or three sentences. */
const SHORTEST_POINT = 36
/**
 * Tokens up to which a story is a notice or a list, each of whose sentences says something else: about 120
 * words. Set by hand.
 */
const NOTICE = 140

/** Whether a story is so short that each of its sentences makes a point. */
export function isNotice({ tokens }: ParsedText): boolean {
  return tokens.length <= NOTICE
}

/** Splits a story into stretches that make one point each: sentences, short ones joined unless the story is short. */
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
  // A short rest is added to the last passage.
  if (last !== undefined && to - from < size / 2) {
    passages[passages.length - 1] = { from: last.from, to }
  } else passages.push({ from, to })
  return passages
}
