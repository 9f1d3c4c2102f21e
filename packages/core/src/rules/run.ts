import type { Reading } from '../reading.js'
import type { Finding, Severity, SkippedRule } from '../types.js'
import { type ConfiguredRule, urlOf } from './configure.js'
import type { Report } from './rule.js'

/** Runs the rules for which the story or parent they need is given. */
export function runRules(
  reading: Reading,
  rules: readonly ConfiguredRule[],
): { findings: Finding[]; skipped: SkippedRule[] } {
  const findings: Finding[] = []
  const skipped: SkippedRule[] = []
  // One object for all rules: copying the reading for each would cost more than most rules do.
  const context = { options: {}, ...reading }
  for (const { rule, severity, options } of rules) {
    const { id: ruleId, needs } = rule
    if (severity === 'off') {
      skipped.push({ ruleId, reason: 'off' })
    } else if (needs !== null && reading[needs] === null) {
      skipped.push({ ruleId, reason: `no-${needs}` })
    } else {
      context.options = options
      for (const report of rule.check(context)) {
        findings.push(publish(ruleId, severity, report, reading))
      }
    }
  }
  return { findings, skipped }
}

function publish(
  ruleId: string,
  severity: Severity,
  report: Report,
  { comment }: Reading,
): Finding {
  const { start, end, reason, isUnsure = false, note, data } = report
  const finding: Finding = {
    ruleId,
    severity: isUnsure && severity === 'error' ? 'warn' : severity,
    reason,
    actual: comment.slice(start, end),
    place: comment.place(start, end),
    url: urlOf(ruleId),
  }
  if (note !== undefined) finding.note = note
  if (data !== undefined) finding.data = data
  return finding
}
