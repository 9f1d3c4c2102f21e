import type { Assessment, RuleInfo, Severity } from '@commentlint/core'
import type { Settings } from '../../config/types.js'

/** Compares all the drafts of a run, so it is here and not in the core, which sees only one. */
export const REUSED = 'no-reused-comment'

export const reused: RuleInfo = {
  ruleId: REUSED,
  summary: 'the same comment, or nearly the same, drafted for several stories',
  severity: 'error',
  needs: 'story',
  options: { type: 'object', properties: {}, additionalProperties: false },
  url: `https://github.com/commentlint/commentlint/tree/main/packages/cli/src/rules/${REUSED}#readme`,
}

/** The severity of the rule under these settings. */
export function severityOf({ rules }: Settings): Severity | 'off' {
  const setting = rules[REUSED] ?? reused.severity
  return typeof setting === 'string' ? setting : setting[0]
}

/** The settings without this rule, for the core's linter, which refuses rules it doesn't have. */
export function coreSettings(settings: Settings): Settings {
  if (!Object.hasOwn(settings.rules, REUSED)) return settings
  const { [REUSED]: _, ...rest } = settings.rules
  return { ...settings, rules: rest }
}

/**
 * An assessment without unused-disable findings about this rule: whether such a disable silences anything is
 * only known after a run over all the drafts.
 */
export function ofRulesThatRan(assessment: Assessment): Assessment {
  const { findings } = assessment
  const said = findings.filter(
    ({ ruleId, data }) => !(ruleId === 'unused-disable' && data?.ruleId === REUSED),
  )
  return said.length === findings.length ? assessment : { ...assessment, findings: said }
}
