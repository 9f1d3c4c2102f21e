import { printable } from '../../terminal/printable.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text escaped for HTML, attributes included. Line breaks stay; invisible characters are made visible. */
export function escapeHtml(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => printable(line).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? ''))
    .join('\n')
}

/** A marked stretch of a text, in UTF-16 code units, end exclusive. */
export interface Mark {
  start: number
  end: number
  className: string
  /** Shown above its end; empty for none. */
  label: string
}

/** Part of a text as HTML, with its marks; overlapping marks are split where they meet. */
export function withMarks(text: string, from: number, to: number, marks: readonly Mark[]): string {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(from, mark.start), end: Math.min(to, mark.end) }))
    .filter(({ start, end }) => start < end)
  const cuts = [...new Set([from, to, ...inside.flatMap(({ start, end }) => [start, end])])]
  cuts.sort((a, b) => a - b)
  const byStart = [...inside].sort((a, b) => a.start - b.start)
  let next = 0
  let open: Mark[] = []
  let html = ''
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    // Only open marks are looked at: a draft may hold thousands.
    open = open.filter((mark) => mark.end > start)
    for (; (byStart[next]?.start ?? to) <= start && next < byStart.length; next += 1)
      open.push(byStart[next] as Mark)
    const end = cuts[index + 1] as number
    html += marked(escapeHtml(text.slice(start, end)), end, open)
  }
  return html
}

/** A piece of text inside some marks, with the labels of those that end with it. */
function marked(piece: string, end: number, marks: readonly Mark[]): string {
  if (marks.length === 0) return piece
  const names = [...new Set(marks.map(({ className }) => className))].join(' ')
  const labels = marks
    .filter((mark) => mark.end === end && mark.label !== '')
    .map(({ label }) => label)
  const sup = labels.length === 0 ? '' : `<sup>${escapeHtml(labels.join(', '))}</sup>`
  return `<span class="${names}">${piece}</span>${sup}`
}
