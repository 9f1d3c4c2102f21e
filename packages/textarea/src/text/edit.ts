/** A stretch of a text in UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One replacement that turns a text into the next. */
export interface Edit {
  readonly start: number
  /** How many code units went. */
  readonly removed: number
  /** What came in their place. */
  readonly inserted: string
}

/** The smallest single replacement between two texts; null when they are the same. */
export function findEdit(before: string, after: string): Edit | null {
  if (before === after) return null
  // Typing at the end, the usual case, is told without looking at each letter.
  if (after.startsWith(before)) {
    return { start: before.length, removed: 0, inserted: after.slice(before.length) }
  }
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let tail = 0
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1
  }
  return {
    start,
    removed: before.length - tail - start,
    inserted: after.slice(start, after.length - tail),
  }
}

/** Where a stretch is after an edit; null when the edit changed the stretch itself. */
export function mapSpan<T extends Span>(span: T, edit: Edit): T | null {
  const editEnd = edit.start + edit.removed
  if (edit.start >= span.end) return span
  if (editEnd > span.start) return null
  const shift = edit.inserted.length - edit.removed
  if (edit.start === span.start && edit.removed === 0) return shiftSpan(span, shift)
  return edit.start < span.start ? shiftSpan(span, shift) : null
}

/** Where a stretch is after an edit, grown or shrunk by what changed inside it. */
export function stretchSpan(span: Span, edit: Edit): Span {
  const editEnd = edit.start + edit.removed
  const shift = edit.inserted.length - edit.removed
  if (edit.start > span.end) return span
  if (editEnd < span.start) return shiftSpan(span, shift)
  const start = Math.min(span.start, edit.start)
  return { start, end: Math.max(start, Math.max(span.end, editEnd) + shift) }
}

/** Whether two stretches share a code unit, or are empty at the same point. */
export function overlaps(a: Span, b: Span): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end)
}

/** Stretches in order, those that touch or have one code unit between them made one: words and their space. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last === undefined || start > last.end + 1) joined.push({ start, end })
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
  }
  return joined
}

/** What others leave of a stretch, in order. */
export function without(span: Span, others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (left, { start, end }) =>
      left.flatMap((part) => {
        if (end <= part.start || start >= part.end) return [part]
        const before = { start: part.start, end: start }
        const after = { start: end, end: part.end }
        return [before, after].filter((rest) => rest.start < rest.end)
      }),
    [{ start: span.start, end: span.end }],
  )
}

function shiftSpan<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by }
}
