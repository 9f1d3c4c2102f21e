import type { ParsedText } from '../../text/parse.js'
import type { Token } from '../../text/token.js'

/** One way of reading a comment's text, with the places of its stretches in the comment. */
export interface View {
  readonly text: string
  /** Offset in the comment of a stretch that begins at this offset. */
  readonly startOf: (offset: number) => number
  /** Offset in the comment of a stretch that ends at this offset. */
  readonly endOf: (offset: number) => number
}

export function asItStands(text: string): View {
  return { text, startOf: (offset) => offset, endOf: (offset) => offset }
}

/** Matches tags, entities, escapes, invisible and full-width characters, which may hide a bracket or split a word. */
export const HIDING =
  /[&\\<\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\uff01-\uff5e]|[\ufe00-\ufe0f]/

/** The comment as a reader of the page sees it: the words as they are judged, with blanks between them. */
export function asItIsRead({ tokens, text: comment }: ParsedText): View {
  const starts: number[] = []
  let text = ''
  let end = 0
  for (const token of tokens) {
    text += gapOf(comment.slice(end, token.start))
    end = token.end
    starts.push(text.length)
    text += token.value
  }
  return {
    text,
    startOf: (offset) => placeIn(tokens, starts, offset, 0),
    endOf: (offset) => placeIn(tokens, starts, offset, 1),
  }
}

const TAG = /<[^<>]*>/g

function gapOf(gap: string): string {
  const between = gap.replace(TAG, '')
  if (/[\r\n\u2028\u2029]/.test(between)) return '\n'
  // An expression takes this character for white space, although nobody sees it.
  return /(?!\ufeff)[\s&]/.test(between) ? ' ' : ''
}

/**
 * Offset in the comment of an offset in the view: of a start, or of an end if `atEnd` is 1. Inside a rewritten
 * word, its edge.
 */
function placeIn(
  tokens: readonly Token[],
  starts: readonly number[],
  offset: number,
  atEnd: 0 | 1,
): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset - atEnd) low = middle
    else high = middle - 1
  }
  const { start, end, value } = tokens[low] as Token
  const inside = offset - (starts[low] as number)
  if (value.length === end - start) return start + inside
  if (inside === 0) return start
  return atEnd === 1 ? end : start
}
