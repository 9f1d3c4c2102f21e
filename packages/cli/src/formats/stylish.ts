import type { Place, Severity } from '@commentlint/core'
import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import {
  type DraftReport,
  type Grade,
  gradeOf,
  labelOf,
  nameOf,
  type Verdict,
} from '../lint/report.js'
import { plural } from '../plural.js'
import { type Excerpt, excerpt } from '../terminal/excerpt.js'
import { printable } from '../terminal/printable.js'
import type { Style } from '../terminal/style.js'
import type { Format, FormatContext } from './format.js'
import { type Remark, remarksOf } from './remark.js'
import { Tally } from './tally.js'

/** The report for a person at a terminal: each draft with its rating, each finding with the words it is about. */
export const stylish: Format = async function* (verdicts, context) {
  const tally = new Tally(context.quiet)
  let above: 'nothing' | 'line' | 'block' = 'nothing'
  for await (const verdict of verdicts) {
    tally.add(verdict.report)
    const remarks = remarksOf(verdict.report, context.quiet)
    if (context.quiet && remarks.length === 0) continue
    const kind = remarks.length === 0 ? 'line' : 'block'
    const gap = above === 'block' || (above === 'line' && kind === 'block') ? '\n' : ''
    const lines = [
      ...head(verdict.report, kind === 'block', context),
      ...(kind === 'line' ? [] : body(verdict, remarks, context)),
      ...next(verdict.report, context),
    ]
    yield `${gap}${lines.join('\n')}\n`
    above = kind
  }
  if (tally.drafts > 0) yield `${above === 'nothing' ? '' : '\n'}${summary(tally, context)}\n`
}

/** Columns of the longest label. */
const LABEL_WIDTH = 'no verdict'.length

/** `generic      8  drafts/thanks.md  on stories/bloat.md` */
function head(report: DraftReport, withStory: boolean, { style, width }: FormatContext): string[] {
  const { id, story, assessment } = report
  const grade = gradeOf(report)
  const label = labelOf(grade)
  const score = String(assessment?.score ?? '')
  const paint = paintOf(grade, style)
  const name = printable(nameOf(report))
  const note = printable(
    [id === undefined ? '' : `(${id})`, withStory && story !== null ? `on ${story}` : '']
      .filter((part) => part !== '')
      .join('  '),
  )
  const first = `${paint(label.padEnd(LABEL_WIDTH))} ${style.dim(score.padStart(3))}  ${style.bold(name)}`
  if (note === '') return [first]
  return INDENT.length + stringWidth(name) + 2 + stringWidth(note) <= width
    ? [`${first}  ${style.dim(note)}`]
    : [first, `${INDENT}${style.dim(note)}`]
}

const INDENT = ' '.repeat(LABEL_WIDTH + 6)

/** The next step for a thin draft when no finding gives one. */
function next({ assessment }: DraftReport, { style, width }: FormatContext): string[] {
  // For assessments from the cache, details are decoded only when they are read.
  const step = assessment?.rating === 'thin' ? assessment.details.next : null
  if (step === null) return []
  const lines = wrapAnsi(printable(step.reason), Math.max(20, width - INDENT.length)).split('\n')
  return lines.map((line) => `${INDENT}${style.dim(line)}`)
}

function paintOf(kind: Grade | Severity, style: Style): (text: string) => string {
  const paints = {
    unreadable: style.red,
    unrated: style.dim,
    generic: style.red,
    thin: style.yellow,
    solid: style.green,
    strong: (text: string) => style.bold(style.green(text)),
    error: style.red,
    warn: style.yellow,
    info: style.cyan,
  }
  return paints[kind]
}

/** Groups remarks whose words look the same, and shows them above these words. */
function body({ text }: Verdict, remarks: readonly Remark[], context: FormatContext): string[] {
  const margin = 2 + Math.max(...remarks.map(({ place }) => position(place).length))
  const wrap = wrapper(margin + SEVERITY_WIDTH, context)
  return byWords(text, remarks, context.width - margin - BAR_WIDTH).flatMap(({ group, words }) => {
    const said = group.flatMap((remark) => say(remark, margin, wrap, context))
    return words === null ? said : [...said, ...point(words, worst(group), margin, context)]
  })
}

/** Remarks, and the words that all of them are about; null if they are about none. */
interface Group {
  group: [Remark, ...Remark[]]
  words: Excerpt | null
}

function byWords(text: string, remarks: readonly Remark[], columns: number): Group[] {
  const groups: Group[] = []
  for (const remark of remarks) {
    const { place } = remark
    const words = place === null ? null : excerpt(text, place, columns)
    const last = groups.at(-1)
    // Words that start at the same place and run past the end of the line look the same.
    const isSame =
      last?.group[0].place?.start.offset === place?.start.offset &&
      last?.words?.carets === words?.carets
    if (last !== undefined && isSame) last.group.push(remark)
    else groups.push({ group: [remark], words })
  }
  return groups
}

function worst(group: readonly Remark[]): Severity {
  const all = group.map(({ severity }) => severity)
  return all.includes('error') ? 'error' : all.includes('warn') ? 'warn' : 'info'
}

function position(place: Place | null): string {
  return place === null ? '' : `${place.start.line}:${place.start.column}`
}

/** Columns of a severity and the gaps around it. */
const SEVERITY_WIDTH = 2 + 'error'.length + 2

/** Wraps sentences beside an indent. Thousands of findings may share one, so each sentence is wrapped once. */
function wrapper(indent: number, { width }: FormatContext): (sentence: string) => string[] {
  const wrapped = new Map<string, string[]>()
  return (sentence) => {
    const known = wrapped.get(sentence)
    if (known !== undefined) return known
    const lines = wrapAnsi(sentence, Math.max(20, width - indent), { hard: true }).split('\n')
    wrapped.set(sentence, lines)
    return lines
  }
}

/** `5:1  warn  What is wrong and what to do about it.  rule-id`, wrapped under itself. */
function say(
  { severity, text, note, ruleId, place }: Remark,
  margin: number,
  wrap: (sentence: string) => string[],
  { style }: FormatContext,
): string[] {
  const indent = margin + SEVERITY_WIDTH
  const sentence = [printable(text), printable(ruleId)].filter((part) => part !== '').join('  ')
  const [first = '', ...more] = wrap(sentence).map((line) =>
    ruleId !== '' && line.endsWith(ruleId) ? dimEnd(line, ruleId, style) : line,
  )
  const label = paintOf(severity, style)(severity.padEnd(5))
  return [
    `${style.dim(position(place).padStart(margin))}  ${label}  ${first}`,
    ...more.map((line) => ' '.repeat(indent) + line),
    ...(note === ''
      ? []
      : wrap(printable(note)).map((line) => ' '.repeat(indent) + style.dim(line))),
  ]
}

function dimEnd(line: string, end: string, style: Style): string {
  return line.slice(0, -end.length) + style.dim(end)
}

/** Columns of the bar before words, and of the gaps around it. */
const BAR_WIDTH = 4

function point(
  { line, carets }: Excerpt,
  severity: Severity,
  margin: number,
  { style }: FormatContext,
): string[] {
  const bar = `${' '.repeat(margin + 2)}${style.dim('│')} `
  return [bar + line, bar + paintOf(severity, style)(carets)]
}

function summary(tally: Tally, { style, width, quiet }: FormatContext): string {
  const shares = tally.shares.map(({ count, grade, words }) =>
    paintOf(grade, style)(`${count} ${words}`),
  )
  const drafts = `${style.bold(plural(tally.drafts, 'draft'))}: ${shares.join(', ')}`
  const isFine = tally.grades.thin + tally.grades.generic === 0
  const nothing = quiet ? 'No errors.' : isFine ? 'Nothing to improve.' : 'No findings.'
  return `${wrapAnsi(drafts, width)}\n${tally.said || nothing}`
}
