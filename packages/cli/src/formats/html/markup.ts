import { printable } from '../../terminal/printable.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML shows it, also within an attribute. Line breaks stay; what can't be seen is shown. */
export function escapeHtml(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => printable(line).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? ''))
    .join('\n')
}

/** A stretch of a text that is marked, in UTF-16 code units, end exclusive. */
export interface Mark {
  start: number
  end: number
  className: string
  /** Set above its end; empty for none. */
  label: string
}

/** A part of a text as HTML, with its marks; overlapping ones are cut where they meet. */
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
    // Only those that are open are looked at: a draft may hold thousands.
    open = open.filter((mark) => mark.end > start)
    for (; (byStart[next]?.start ?? to) <= start && next < byStart.length; next += 1)
      open.push(byStart[next] as Mark)
    const end = cuts[index + 1] as number
    html += marked(escapeHtml(text.slice(start, end)), end, open)
  }
  return html
}

/** A piece that lies in some marks, with the labels of those that end with it. */
function marked(piece: string, end: number, marks: readonly Mark[]): string {
  if (marks.length === 0) return piece
  const names = [...new Set(marks.map(({ className }) => className))].join(' ')
  const labels = marks
    .filter((mark) => mark.end === end && mark.label !== '')
    .map(({ label }) => label)
  const sup = labels.length === 0 ? '' : `<sup>${escapeHtml(labels.join(', '))}</sup>`
  return `<span class="${names}">${piece}</span>${sup}`
}
