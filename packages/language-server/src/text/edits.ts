/** A stretch of a text in UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** A change of a text: what was between `start` and `end` is now `length` long. */
export interface Edit extends Span {
  length: number
}

/**
 * Where a span is after an edit; null when the edit changes its text. Text inserted right before or after it
 * leaves it unchanged.
 */
export function follow(span: Span, edit: Edit): Span | null {
  if (edit.start >= span.end) return span
  if (edit.end > span.start) return null
  const moved = edit.length - (edit.end - edit.start)
  return { start: span.start + moved, end: span.end + moved }
}

const WORD = /[\p{L}\p{N}\p{M}'’]/u

/** The word being typed: the one that an edit leaves the caret at the end of; null when there is none. */
export function unfinishedWord(text: string, edit: Edit): Span | null {
  const end = edit.start + edit.length
  if (edit.length === 0 || (end < text.length && WORD.test(text.charAt(end)))) return null
  let start = end
  while (start > 0 && WORD.test(text.charAt(start - 1))) start -= 1
  return start === end ? null : { start, end }
}
