import type { Assessment, RuleInfo, Severity } from '@commentlint/core'
import type { Settings } from '../../config/types.js'

/** Found by comparing all the drafts of a run, so here and not in the core, which sees one. */
export const REUSED = 'no-reused-comment'

export const reused: RuleInfo = {
  ruleId: REUSED,
  summary: 'the same comment, or nearly the same, drafted for several stories',
  severity: 'error',
  needs: 'story',
  options: { type: 'object', properties: {}, additionalProperties: false },
  url: `https://github.com/commentlint/commentlint/tree/main/packages/cli/src/rules/${REUSED}#readme`,
}

/** Whether, and how much, reuse matters where these settings hold. */
export function severityOf({ rules }: Settings): Severity | 'off' {
  const setting = rules[REUSED] ?? reused.severity
  return typeof setting === 'string' ? setting : setting[0]
}

/** What the core's linter has to know of the settings: it refuses rules it doesn't have. */
export function coreSettings(settings: Settings): Settings {
  if (!Object.hasOwn(settings.rules, REUSED)) return settings
  const { [REUSED]: _, ...rest } = settings.rules
  return { ...settings, rules: rest }
}

/**
 * An assessment without complaints about disables of this rule: whether such a disable silences anything
 * shows only in a run over all the drafts.
 */
export function ofRulesThatRan(assessment: Assessment): Assessment {
  const { findings } = assessment
  const said = findings.filter(
    ({ ruleId, data }) => !(ruleId === 'unused-disable' && data?.ruleId === REUSED),
  )
  return said.length === findings.length ? assessment : { ...assessment, findings: said }
}
