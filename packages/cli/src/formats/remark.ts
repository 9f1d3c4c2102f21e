import type { Place, Severity } from '@commentlint/core'
import type { DraftReport } from '../lint/report.js'

/** A finding, or the reason why there is no verdict: one thing to report about a draft. */
export interface Remark {
  severity: Severity
  text: string
  /** More about it; empty when there is none. */
  note: string
  /** The rule behind it; empty when there is none. */
  ruleId: string
  /** Its name in formats for programs: its rule, or `no-verdict`. */
  code: string
  place: Place | null
  /** The words it is about; empty when there are none. */
  words: string
  /** A page about the rule; empty when there is none. */
  url: string
}

/** The name, in formats for programs, of a remark without a rule: there is no verdict. */
export const NO_VERDICT = 'no-verdict'

/** The remarks about a draft: all, or only errors. */
export function remarksOf(report: DraftReport, errorsOnly = false): Remark[] {
  const all = allOf(report)
  return errorsOnly ? all.filter(({ severity }) => severity === 'error') : all
}

function allOf({ assessment, error }: DraftReport): Remark[] {
  if (error !== null) return [plain('error', error.message, error.place ?? null)]
  const abstained = assessment?.abstained ?? null
  const findings = assessment?.findings ?? []
  return [
    ...(abstained === null ? [] : [plain('info', abstained.detail, null)]),
    ...findings.map(({ severity, reason, note = '', ruleId, place, actual = '', url }) => ({
      severity,
      text: reason,
      note,
      ruleId,
      code: ruleId,
      place,
      words: actual,
      url,
    })),
  ]
}

function plain(severity: Severity, text: string, place: Place | null): Remark {
  return { severity, text, note: '', ruleId: '', code: NO_VERDICT, place, words: '', url: '' }
}

/** The position of a remark in a file: lines and columns from 1, UTF-16 code units, end exclusive. */
export interface FileSpan {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** A remark's place in its file. Places of a row point into its comment, so the row's line is used instead. */
export function fileSpan({ row }: DraftReport, place: Place | null): FileSpan {
  if (row !== undefined || place === null) {
    const line = row ?? 1
    return { line, column: 1, endLine: line, endColumn: 1 }
  }
  const { start, end } = place
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
