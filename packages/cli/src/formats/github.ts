import type { Severity } from '@commentlint/core'
import { fromRoot } from '../io/repository.js'
import { printable } from '../terminal/printable.js'
import type { Format } from './format.js'
import { fileSpan, remarksOf } from './remark.js'

const COMMANDS: Record<Severity, string> = { error: 'error', warn: 'warning', info: 'notice' }

/**
 * Workflow commands of GitHub Actions, which show findings beside the lines of a pull request. GitHub shows
 * ten of each kind per step, so errors come first.
 */
export const github: Format = async function* (verdicts, { prefix, quiet }) {
  const commands: Record<Severity, string[]> = { error: [], warn: [], info: [] }
  for await (const { report } of verdicts) {
    for (const { severity, text, code, place } of remarksOf(report, quiet)) {
      const { line, column, endLine, endColumn } = fileSpan(report, place)
      // Columns are shown only where a finding ends on its own line; the end is inclusive here.
      const columns =
        endLine === line ? [`col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`] : []
      const properties = [
        `file=${property(fromRoot(prefix, report.path))}`,
        `line=${line}`,
        `endLine=${endLine}`,
        ...columns,
        `title=${property(code)}`,
      ]
      commands[severity].push(`::${COMMANDS[severity]} ${properties.join(',')}::${data(text)}\n`)
    }
  }
  yield* [...commands.error, ...commands.warn, ...commands.info]
}

/** A message: percent signs and line breaks are escaped, the rest is made safe for the log. */
function data(text: string): string {
  return printable(text.replace(/[%\r\n]/g, percent))
}

/** A property's value: commas and colons, which would end it, are escaped too. */
function property(text: string): string {
  return printable(text.replace(/[%\r\n:,]/g, percent))
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
