import type { Severity } from '@commentlint/core'
import type { Verdict } from '../../lint/report.js'
import { plural } from '../../plural.js'
import type { Format } from '../format.js'
import { type Remark, remarksOf } from '../remark.js'
import { Tally } from '../tally.js'
import { draftName, draftSection, nextStep, verdictWords } from './draft-section.js'
import { escapeHtml } from './markup.js'
import { END, head } from './page.js'

/** Most drafts for which a page shows all of them unfolded. */
const FEW = 5

/** One self-contained page: a list of the drafts, worst first, then each draft with its story. */
export const html: Format = async function* (verdicts, { quiet }) {
  const tally = new Tally(quiet)
  const entries: Entry[] = []
  for await (const verdict of verdicts) {
    tally.add(verdict.report)
    const remarks = remarksOf(verdict.report, quiet)
    if (!quiet || remarks.length > 0)
      entries.push(entryOf(verdict, remarks, `draft-${tally.drafts}`))
  }
  entries.sort((a, b) => a.rank - b.rank || a.score - b.score)
  const isLong = entries.length > 1
  yield head(titleOf(tally)) + summary(tally, entries.length)
  if (isLong)
    yield `<ol class="list" id="list">\n${entries.map(({ line }) => line).join('')}</ol>\n`
  for (const { section, isSaid } of entries) yield section(isSaid || entries.length <= FEW, isLong)
  yield END
}

/** A draft on the page. */
interface Entry {
  /** What it is sorted by: the worst severity among its remarks, then the score. */
  rank: number
  score: number
  /** Whether it has any remarks. */
  isSaid: boolean
  /** Its line in the list. */
  line: string
  section(isOpen: boolean, isListed: boolean): string
}

const RANKS = ['error', 'warn', 'info'] as const

function entryOf(verdict: Verdict, remarks: readonly Remark[], id: string): Entry {
  const { assessment } = verdict.report
  const worst = RANKS.find((rank) => remarks.some(({ severity }) => severity === rank))
  const rank = worst === undefined ? RANKS.length : RANKS.indexOf(worst)
  return {
    rank: assessment === null ? -1 : rank,
    score: assessment?.score ?? 0,
    isSaid: remarks.length > 0,
    line: lineOf(verdict, remarks, worst, id),
    section: draftSection(verdict, remarks, id),
  }
}

function lineOf(
  { report }: Verdict,
  remarks: readonly Remark[],
  worst: Severity | undefined,
  id: string,
): string {
  const found = remarks.find(({ severity }) => severity === worst)
  const what = found === undefined ? said(nextStep(report)) : worstOf(found, remarks.length)
  return `<li>${verdictWords(report)}<a href="#${id}">${draftName(report)}</a>${what}</li>\n`
}

function worstOf({ severity, text }: Remark, count: number): string {
  const more = count > 1 ? ` <small>1 of ${count}</small>` : ''
  return `<span class="said ${severity}"><b>${severity}</b>${more} ${escapeHtml(text)}</span>`
}

function said(step: string): string {
  return step === '' ? '' : `<span class="said">${step}</span>`
}

function titleOf(tally: Tally): string {
  const said = tally.said === '' ? '' : `, ${tally.said}`
  return `commentlint: ${plural(tally.drafts, 'draft')}${said}`
}

function summary(tally: Tally, shown: number): string {
  const { drafts, shares, said } = tally
  const spread = shares.map(({ grade, count }) => `<i class="${grade}" style="flex:${count}"></i>`)
  const words = shares.map(
    ({ grade, count, words }) => `<span class="${grade}">${count} ${words}</span>`,
  )
  const left = shown === drafts ? '' : ` Only ${shown} of them ${shown === 1 ? 'is' : 'are'} shown.`
  return `<h1>${plural(drafts, 'draft')}</h1>
<p class="summary">${words.join(', ') || 'None to judge'}. ${said || 'No findings'}.${left}</p>
<div class="spread">${spread.join('')}</div>
<p class="legend">Underlined: what was found. Tinted: words that answer those with the same number beside them.</p>
`
}
