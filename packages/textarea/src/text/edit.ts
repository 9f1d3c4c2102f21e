/** A stretch of a text in UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One replacement that turns a text into the next. */
export interface Edit {
  readonly start: number
  /** How many code units were removed. */
  readonly removed: number
  /** The text put in their place. */
  readonly inserted: string
}

/** The smallest single replacement between two texts; null when they are the same. */
export function findEdit(before: string, after: string): Edit | null {
  if (before === after) return null
  // Typing at the end, the usual case, is found without comparing letter by letter.
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
  if (edit.start >= span.end) return span
  if (edit.start + edit.removed > span.start) return null
  return shiftSpan(span, edit.inserted.length - edit.removed)
}

/** Where a stretch is after an edit, grown or shrunk by the changes inside it. */
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

/** Stretches in order, joined where they touch or are one code unit apart: words and the space between them. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last === undefined || start > last.end + 1) joined.push({ start, end })
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
  }
  return joined
}

/**
 * Gives each stretch the parts that earlier ones in the list leave free, in the order of the text.
 * Costs no more than sorting them, however many there are and however they overlap.
 */
export function shareOut<T extends Span>(spans: readonly T[]): T[] {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const numbers = new Map(edges.map((edge, number) => [edge, number]))
  const gaps = new FreeGaps(edges.length)
  return spans.flatMap((span) => {
    const last = numbers.get(span.end) ?? 0
    const shares: T[] = []
    let from = gaps.firstFrom(numbers.get(span.start) ?? 0)
    while (from < last) {
      const to = gaps.takeRun(from, last)
      shares.push({ ...span, start: edges[from] ?? 0, end: edges[to] ?? 0 })
      from = gaps.firstFrom(to)
    }
    return shares
  })
}

/** The gaps between neighbouring edges, by the index of the edge before them; each can be taken once. */
class FreeGaps {
  /** For each gap: itself while it is free, then a later gap, which may be taken as well. */
  readonly #next: Uint32Array

  constructor(edges: number) {
    this.#next = Uint32Array.from({ length: edges }, (_, gap) => gap)
  }

  /** The first free gap at or after this one. */
  firstFrom(gap: number): number {
    let at = gap
    for (;;) {
      const next = this.#next[at] ?? at
      if (next === at) return at
      // Shortens the path for later searches: each gap is passed only a few times in all.
      this.#next[at] = this.#next[next] ?? next
      at = next
    }
  }

  /** Takes free gaps from `from` up to `end` or the first that is taken; returns where it stopped. */
  takeRun(from: number, end: number): number {
    let at = from
    while (at < end && this.#next[at] === at) {
      this.#next[at] = at + 1
      at += 1
    }
    return at
  }
}

function shiftSpan<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by }
}
