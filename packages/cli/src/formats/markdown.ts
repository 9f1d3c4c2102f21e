import { fromRoot } from '../io/repository.js'
import { type DraftReport, gradeOf, labelOf, nameOf } from '../lint/report.js'
import { plural } from '../plural.js'
import { printable } from '../terminal/printable.js'
import type { Format } from './format.js'
import { fileSpan, type Remark, remarksOf } from './remark.js'
import { Tally } from './tally.js'

/** Most rows of the table: a comment on GitHub holds 65,536 characters. */
const MOST_ROWS = 100

/** A summary for a pull request: a table of the drafts that have remarks. */
export const markdown: Format = async function* (verdicts, { prefix, quiet }) {
  const tally = new Tally(quiet)
  const rows: string[] = []
  let left = 0
  for await (const { report } of verdicts) {
    tally.add(report)
    const remarks = remarksOf(report, quiet)
    if (remarks.length === 0) continue
    if (rows.length < MOST_ROWS) rows.push(rowOf(report, remarks, prefix))
    else left += 1
  }
  yield `### commentlint\n\n${summary(tally)}\n`
  if (rows.length === 0) return
  yield `\n| Draft | Rating | What to do |\n| :-- | :-- | :-- |\n${rows.join('\n')}\n`
  if (left > 0) yield `\n${left} more drafts are left out of this table.\n`
}

function summary({ drafts, shares, said }: Tally): string {
  const verdicts = shares.map(({ count, words }) => `${count} ${words}`).join(', ')
  return `**${plural(drafts, 'draft')}**: ${verdicts || 'none'}. ${said || 'No findings'}.`
}

function rowOf(report: DraftReport, remarks: readonly Remark[], prefix: string): string {
  const name = `<code>${escapeMarkdown(fromRoot(prefix, nameOf(report)))}</code>`
  const label = labelOf(gradeOf(report))
  const score = report.assessment?.score ?? null
  const verdict = score === null ? label : `${label} (${score})`
  const said = remarks.map(({ severity, text, ruleId, place }) => {
    const { line } = fileSpan(report, place)
    const rule = ruleId === '' ? '' : ` <code>${escapeMarkdown(ruleId)}</code>`
    return `**${severity}** line ${line}: ${escapeMarkdown(text)}${rule}`
  })
  return `| ${name} | ${verdict} | ${said.join('<br>')} |`
}

/** Escapes, as its number, every character that could begin Markdown, HTML, a mention or a link. */
function escapeMarkdown(text: string): string {
  return printable(text).replace(/[!-/:-@[-`{-~]/g, (character) => {
    const entity = `&#${character.charCodeAt(0)};`
    // An empty HTML comment splits @name and #1, so that nobody is notified and nothing is linked.
    return character === '@' || character === '#' ? `${entity}<!-- -->` : entity
  })
}
