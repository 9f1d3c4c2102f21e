import { create } from 'xmlbuilder2'
import { printable } from '../terminal/printable.js'
import type { Format } from './format.js'
import { fileSpan, remarksOf } from './remark.js'

const SEVERITIES = { error: 'error', warn: 'warning', info: 'info' } as const

/** Checkstyle's XML: an element per file, with an element for each finding inside it. */
export const checkstyle: Format = async function* (verdicts, { quiet }) {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('checkstyle', { version: '4.3' })
  for await (const { report } of verdicts) {
    const remarks = remarksOf(report, quiet)
    if (remarks.length === 0) continue
    const file = root.ele('file', { name: printable(report.path) })
    for (const { severity, text, code, place } of remarks) {
      const { line, column } = fileSpan(report, place)
      file.ele('error', {
        line,
        column,
        severity: SEVERITIES[severity],
        message: printable(text),
        source: `commentlint.${printable(code)}`,
      })
    }
  }
  yield `${root.end({ prettyPrint: true })}\n`
}
