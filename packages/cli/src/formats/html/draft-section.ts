import type { AspectName } from '@commentlint/core'
import { labelOf, nameOf, type Verdict } from '../../lint/report.js'
import { printable } from '../../terminal/printable.js'
import { fileSpan, type Remark, remarksOf } from '../remark.js'
import { escapeHtml, type Mark, withMarks } from './markup.js'
import { storyColumn } from './story-column.js'
import { type Tie, tiesOf } from './ties.js'

const ASPECTS: readonly AspectName[] = [
  'length',
  'specificity',
  'relevance',
  'contribution',
  'readability',
]

/** One draft: its verdict, its text with underlines, what was found, its aspects and its story. */
export function draftSection(verdict: Verdict): string {
  const { report } = verdict
  const { id, assessment } = report
  const rating = assessment?.rating ?? null
  const label = labelOf(report)
  const name = `${nameOf(report)}${id === undefined ? '' : ` (${id})`}`
  const ties = tiesOf(verdict)
  const remarks = remarksOf(report)
  const score = rating === null ? '' : `<span class="score">${assessment?.score}</span>`
  return `<article>
<header><span class="rating ${rating ?? 'unrated'}">${label}</span>${score}<h2>${escapeHtml(printable(name))}</h2></header>
<div class="columns"><section>${draftText(verdict, remarks, ties)}${findings(verdict, remarks)}</section>
<aside>${storyColumn(verdict, ties)}</aside></div>
${aspects(verdict)}</article>
`
}

function draftText(
  { text, start, report }: Verdict,
  remarks: readonly Remark[],
  ties: readonly Tie[],
): string {
  // What could not be read has no comment to show.
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
  const from = start + (text.slice(start).match(/^\s*/)?.[0].length ?? 0)
  return `<div class="draft">${withMarks(text, from, Math.max(from, text.trimEnd().length), [...found, ...tied])}</div>`
}

function findings({ report }: Verdict, remarks: readonly Remark[]): string {
  if (remarks.length === 0) {
    const isFine = report.assessment?.rating === 'solid' || report.assessment?.rating === 'strong'
    return `<p class="fine">${isFine ? 'Nothing to improve.' : 'No findings.'}</p>`
  }
  const items = remarks.map(({ severity, text, ruleId, place, url }) => {
    const { line, column } = fileSpan(report, place)
    const at = place === null ? '' : `<span class="at">${line}:${column}</span>`
    return `<li class="${severity}"><b>${severity}</b> ${escapeHtml(text)} ${rule(ruleId, url)}${at}</li>`
  })
  return `<ul class="findings">${items.join('')}</ul>`
}

function rule(ruleId: string, url: string): string {
  if (ruleId === '') return ''
  // A foreign plugin's address could run code.
  const safe = /^https?:\/\//i.test(url)
  const code = `<code>${escapeHtml(ruleId)}</code>`
  return safe ? `<a href="${escapeHtml(url)}">${code}</a> ` : `${code} `
}

function aspects({ report }: Verdict): string {
  const { assessment } = report
  if (assessment === null || assessment.rating === null) return ''
  const bars = ASPECTS.map((name) => {
    const value = assessment.aspects[name]
    const share = value === null ? null : Math.round(100 * value)
    const bar = share === null ? '' : `<i style="width:${share}%"></i>`
    return `<div><dt>${name}</dt><dd><span class="bar">${bar}</span>${share ?? 'none'}</dd></div>`
  })
  return `<dl>${bars.join('')}</dl>`
}
