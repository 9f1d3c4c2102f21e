import type { ConfigProblem } from '@commentlint/cli/config'
import type { Severity } from '@commentlint/core'
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver'
import type { Mark } from '../drafts/open-drafts.js'

/** The name of this server in lists of problems. */
const SOURCE = 'commentlint'

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warn: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** The diagnostic for a finding, or for the reason why a draft can't be judged. */
export function toDiagnostic({ finding, error }: Mark, range: Range): Diagnostic {
  if (finding === null)
    return {
      range,
      severity: DiagnosticSeverity.Error,
      source: SOURCE,
      code: error?.code ?? '',
      message: error?.message ?? '',
    }
  const { ruleId, severity, reason, url } = finding
  return {
    range,
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: ruleId,
    codeDescription: { href: url },
    message: reason,
  }
}

/** The diagnostic for a configuration that can't be used. */
export function problemDiagnostic({ position, message }: ConfigProblem): Diagnostic {
  const start = { line: (position?.line ?? 1) - 1, character: (position?.column ?? 1) - 1 }
  return {
    range: { start, end: { ...start, character: start.character + 1 } },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message,
  }
}
