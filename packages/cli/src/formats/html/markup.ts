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
  return cuts
    .slice(0, -1)
    .map((start, index) => {
      const end = cuts[index + 1] ?? to
      const here = inside.filter((mark) => mark.start <= start && end <= mark.end)
      const piece = escapeHtml(text.slice(start, end))
      if (here.length === 0) return piece
      const names = [...new Set(here.map(({ className }) => className))].join(' ')
      const labels = here
        .filter((mark) => mark.end === end && mark.label !== '')
        .map(({ label }) => label)
      const sup = labels.length === 0 ? '' : `<sup>${escapeHtml(labels.join(', '))}</sup>`
      return `<span class="${names}">${piece}</span>${sup}`
    })
    .join('')
}
