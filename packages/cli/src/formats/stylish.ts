import type { Place, Rating, Severity } from '@commentlint/core'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { DraftReport, Verdict } from '../lint/report.js'
import { excerpt } from '../terminal/excerpt.js'
import { printable } from '../terminal/printable.js'
import type { Style } from '../terminal/style.js'
import type { Format, FormatContext } from './format.js'
import { Tally } from './tally.js'

/** For a person at a terminal: each draft with its rating, each finding with the words it is about. */
export const stylish: Format = async function* (verdicts, context) {
  const tally = new Tally()
  for await (const verdict of verdicts) {
    tally.add(verdict.report)
    const remarks = remarksOf(verdict.report)
    if (context.quiet && remarks.length === 0) continue
    yield `${[head(verdict.report, context), ...body(verdict, remarks, context)].join('\n')}\n`
  }
  yield `\n${summary(tally, context.style)}\n`
}

/** A finding, or why there is no verdict: what is said of a draft, one after the other. */
interface Remark {
  severity: Severity
  text: string
  /** The rule behind it; empty when there is none. */
  ruleId: string
  place: Place | null
}

function remarksOf({ assessment, error }: DraftReport): Remark[] {
  if (error !== null)
    return [{ severity: 'error', text: error.message, ruleId: '', place: error.place ?? null }]
  const findings = assessment?.findings ?? []
  const abstained = assessment?.abstained ?? null
  return [
    ...(abstained === null
      ? []
      : [{ severity: 'info' as const, text: abstained.detail, ruleId: '', place: null }]),
    ...findings.map(({ severity, reason, note, ruleId, place }) => ({
      severity,
      text: note === undefined ? reason : `${reason} ${note}`,
      ruleId,
      place,
    })),
  ]
}

function head(report: DraftReport, { style, width }: FormatContext): string {
  const { path, row, id, assessment } = report
  const name = printable(
    [path, row === undefined ? '' : `:${row}`, id === undefined ? '' : ` (${id})`].join(''),
  )
  const rating = assessment?.rating ?? null
  const label = rating ?? (assessment === null ? 'not judged' : "can't judge")
  const score = rating === null ? '' : ` ${String(assessment?.score ?? '').padStart(3)}`
  const gap = Math.max(2, width - stringWidth(name) - label.length - score.length)
  const paint =
    rating === null ? (assessment === null ? style.red : style.dim) : paints(style)[rating]
  return `${style.bold(name)}${' '.repeat(gap)}${paint(label)}${style.dim(score)}`
}

function paints(style: Style): Record<Rating | Severity, (text: string) => string> {
  return {
    generic: style.red,
    thin: style.yellow,
    solid: style.green,
    strong: (text) => style.bold(style.green(text)),
    error: style.red,
    warn: style.yellow,
    info: style.cyan,
  }
}

/** Remarks about the same words stand together, above these words. */
function body(
  { report, text }: Verdict,
  remarks: readonly Remark[],
  context: FormatContext,
): string[] {
  if (remarks.length === 0) return []
  const lines = report.story === null ? [] : [context.style.dim(`  on ${printable(report.story)}`)]
  const margin = 2 + Math.max(...remarks.map(({ place }) => position(place).length))
  remarks.forEach((remark, index) => {
    lines.push(...say(remark, margin, context))
    const next = remarks[index + 1]
    if (remark.place !== null && !samePlace(remark.place, next?.place))
      lines.push(...point(text, remark.place, remark.severity, margin, context))
  })
  return [...lines, '']
}

function position(place: Place | null): string {
  return place === null ? '' : `${place.start.line}:${place.start.column}`
}

function samePlace(one: Place, other: Place | null | undefined): boolean {
  return one.start.offset === other?.start.offset && one.end.offset === other.end.offset
}

/** `5:1  warn  What is wrong and what to do about it.  rule-id`, wrapped under itself. */
function say(
  { severity, text, ruleId, place }: Remark,
  margin: number,
  { style, width }: FormatContext,
): string[] {
  const indent = margin + 2 + 'error'.length + 2
  const sentence = [printable(text), printable(ruleId)].filter((part) => part !== '').join('  ')
  const [first = '', ...more] = wrapAnsi(sentence, Math.max(20, width - indent), { hard: true })
    .split('\n')
    .map((line) => (ruleId !== '' && line.endsWith(ruleId) ? dimEnd(line, ruleId, style) : line))
  const label = paints(style)[severity](severity.padEnd(5))
  return [
    `${style.dim(position(place).padStart(margin))}  ${label}  ${first}`,
    ...more.map((line) => ' '.repeat(indent) + line),
  ]
}

function dimEnd(line: string, end: string, style: Style): string {
  return line.slice(0, -end.length) + style.dim(end)
}

function point(
  text: string,
  place: Place,
  severity: Severity,
  margin: number,
  { style, width }: FormatContext,
): string[] {
  const indent = margin + 2
  const { line, carets } = excerpt(text, place, width - indent - 2)
  const bar = `${' '.repeat(indent)}${style.dim('│')} `
  return [bar + line, bar + paints(style)[severity](carets)]
}

function summary(tally: Tally, style: Style): string {
  const { drafts, abstained, failed, ratings, findings } = tally
  const paint = paints(style)
  const kinds = [
    ...(['strong', 'solid', 'thin', 'generic'] as const).map((rating) =>
      ratings[rating] === 0 ? '' : paint[rating](`${ratings[rating]} ${rating}`),
    ),
    abstained === 0 ? '' : style.dim(`${abstained} can't be judged`),
    failed === 0 ? '' : style.red(`${failed} not judged`),
  ].filter((part) => part !== '')
  const counts = [
    [findings.error, 'error'],
    [findings.warn, 'warning'],
    [findings.info, 'hint'],
  ] as const
  const said = counts.filter(([count]) => count > 0).map(([count, noun]) => plural(count, noun))
  return [
    `${style.bold(plural(drafts, 'draft'))}${kinds.length === 0 ? '' : `: ${kinds.join(', ')}`}`,
    said.length === 0 ? 'Nothing to improve.' : said.join(', '),
  ].join('\n')
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
