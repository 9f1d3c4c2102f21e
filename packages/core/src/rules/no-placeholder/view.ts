import type { ParsedText } from '../../text/parse.js'
import type { Token } from '../../text/token.js'

/** A comment in one way of reading it, and where its stretches stand in the comment. */
export interface View {
  readonly text: string
  /** Offset in the comment of what begins here. */
  readonly startOf: (offset: number) => number
  /** Offset in the comment of what ends here. */
  readonly endOf: (offset: number) => number
}

export function asItStands(text: string): View {
  return { text, startOf: (offset) => offset, endOf: (offset) => offset }
}

/** Tags, entities, escapes, characters that are not seen and those in another dress: what may hide a bracket, or part a word. */
export const HIDING =
  /[&\\<\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\uff01-\uff5e]|[\ufe00-\ufe0f]/

/** As a reader of the page sees it: the words as they are judged, and blanks between them. */
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
  // White space to an expression, though nobody sees it.
  return /(?!\ufeff)[\s&]/.test(between) ? ' ' : ''
}

/** The place of an offset, which ends what comes before it where `atEnd` is 1; of a word that is rewritten, its edge. */
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
