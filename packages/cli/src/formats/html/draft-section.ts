import type { AspectName } from '@commentlint/core'
import { type DraftReport, gradeOf, labelOf, nameOf, type Verdict } from '../../lint/report.js'
import { printable } from '../../terminal/printable.js'
import { fileSpan, type Remark } from '../remark.js'
import { escapeHtml, type Mark, withMarks } from './markup.js'
import { unwrapped } from './passages.js'
import { storyColumn } from './story-column.js'
import { type Tie, tiesOf } from './ties.js'

const ASPECTS: readonly AspectName[] = [
  'length',
  'specificity',
  'relevance',
  'contribution',
  'readability',
]

/** Most places of one finding that are shown. */
const MOST_PLACES = 12

/** One draft, which can be folded: its verdict, its text with underlines, its findings, its aspects and its story. */
export function draftSection(
  verdict: Verdict,
  remarks: readonly Remark[],
  id: string,
): (isOpen: boolean, isListed: boolean) => string {
  const { report } = verdict
  const ties = tiesOf(verdict)
  const story = storyColumn(verdict, ties)
  const aside = story === '' ? '' : `<aside>${story}</aside>`
  const head = `${verdictWords(report)}<h2>${draftName(report)}</h2>`
  const body = `<section>${draftText(verdict, remarks, ties)}${findings(report, remarks)}${aspects(report)}</section>${aside}`
  // The link target from the list is inside the element: browsers unfold whatever contains it.
  return (isOpen, isListed) => `<details${isOpen ? ' open' : ''}>
<summary>${head}</summary>
<div class="columns" id="${id}">${body}</div>
${isListed ? '<p class="up"><a href="#list">All drafts</a></p>\n' : ''}</details>
`
}

/** A draft's rating and score. */
export function verdictWords(report: DraftReport): string {
  const grade = gradeOf(report)
  const score = report.assessment?.score ?? ''
  return `<span class="rating ${grade}">${labelOf(grade)}</span><span class="score">${score}</span>`
}

/** A draft's file, followed by the row's own name: drafts in one folder differ only at the end. */
export function draftName(report: DraftReport): string {
  const path = nameOf(report)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const id = report.id === undefined ? '' : ` (${report.id})`
  const file = escapeHtml(printable(path.slice(folder.length) + id))
  return `${escapeHtml(printable(folder))}<wbr><span class="file">${file}</span>`
}

function draftText(
  { text, start, report }: Verdict,
  remarks: readonly Remark[],
  ties: readonly Tie[],
): string {
  // A draft that could not be read has no comment to show.
  if (report.assessment === null) return ''
  const found = remarks.flatMap(({ place, severity }): Mark[] =>
    place === null
      ? []
      : [{ start: place.start.offset, end: place.end.offset, className: severity, label: '' }],
  )
  const tied = ties.map(({ comment, label }) => ({
    start: comment.start.offset,
    end: comment.end.offset,
    className: 'tie',
    label,
  }))
  // The line breaks in a row's comment are those that its writer typed.
  const shown = report.row === undefined ? unwrapped(text) : text
  const from = start + (text.slice(start).match(/^\s*/)?.[0].length ?? 0)
  return `<div class="draft">${withMarks(shown, from, Math.max(from, text.trimEnd().length), [...found, ...tied])}</div>`
}

function findings(report: DraftReport, remarks: readonly Remark[]): string {
  const step = nextStep(report)
  const next = step === '' ? '' : `<p class="fine">${step}</p>`
  if (remarks.length === 0) return next || '<p class="fine">No findings.</p>'
  const alike = new Map<string, Remark[]>()
  for (const remark of remarks) {
    const key = JSON.stringify([remark.severity, remark.ruleId, remark.text, remark.note])
    const group = alike.get(key) ?? []
    group.push(remark)
    alike.set(key, group)
  }
  return `<ul class="findings">${[...alike.values()].map((group) => item(group, report)).join('')}</ul>${next}`
}

/** The next step for a thin draft when no finding gives one; empty for all others. */
export function nextStep({ assessment }: DraftReport): string {
  return escapeHtml(assessment?.details.next?.reason ?? '')
}

/** A remark made once or several times, with its places. */
function item(group: readonly Remark[], report: DraftReport): string {
  const [{ severity, text, note, ruleId, url }] = group as [Remark]
  const places = group.flatMap(({ place }) => {
    if (place === null) return []
    const { line, column } = fileSpan(report, place)
    return [`${line}:${column}`]
  })
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : ''
  const listed = places.slice(0, MOST_PLACES).join(', ') + more
  const at = listed === '' ? '' : `<span class="at">${listed}</span>`
  const about = note === '' ? '' : `<span class="note">${escapeHtml(note)}</span> `
  return `<li class="${severity}"><b>${severity}</b> ${escapeHtml(text)} ${about}${rule(ruleId, url)}${at}</li>`
}

function rule(ruleId: string, url: string): string {
  if (ruleId === '') return ''
  // The URL of a third-party plugin could run code.
  const safe = /^https?:\/\//i.test(url)
  const code = `<code>${escapeHtml(ruleId)}</code>`
  return safe ? `<a href="${escapeHtml(url)}">${code}</a> ` : `${code} `
}

function aspects({ assessment }: DraftReport): string {
  if (assessment === null || assessment.rating === null) return ''
  const bars = ASPECTS.map((name) => {
    const value = assessment.aspects[name]
    const share = value === null ? null : Math.round(100 * value)
    const bar = share === null ? '' : `<i style="width:${share}%"></i>`
    return `<dt>${name}</dt><dd><span class="bar">${bar}</span><span>${share ?? 'none'}</span></dd>`
  })
  return `<p class="unit">Measured, out of 100</p><dl>${bars.join('')}</dl>`
}
