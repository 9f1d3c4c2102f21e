import { printable } from '../terminal/printable.js'
import type { Format } from './format.js'
import { fileSpan, remarksOf } from './remark.js'

/** `path:line:column: severity: text [rule]`, one line per finding, as compilers print it. */
export const compact: Format = async function* (verdicts, { quiet }) {
  for await (const { report } of verdicts) {
    for (const { severity, text, code, place } of remarksOf(report, quiet)) {
      const { line, column } = fileSpan(report, place)
      yield `${printable(report.path)}:${line}:${column}: ${severity}: ${printable(text)} [${printable(code)}]\n`
    }
  }
}
