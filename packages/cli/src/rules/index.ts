import type { Assessment, RuleInfo } from '@commentlint/core'
import type { Settings } from '../config/types.js'
import { coreRules } from './core-rules.generated.js'

/** Found by comparing all the drafts of a run, so here and not in the core, which sees one. */
export const REUSED = 'no-reused-comment'

const reused: RuleInfo = {
  ruleId: REUSED,
  summary: 'the same comment, or nearly the same, drafted for several stories',
  severity: 'error',
  needs: 'story',
  options: { type: 'object', properties: {}, additionalProperties: false },
  url: `https://github.com/commentlint/commentlint/tree/main/packages/cli/src/rules/${REUSED}#readme`,
}

/** Every rule, sorted by id: those of the core, and those that need more than one draft. */
export const rules: readonly RuleInfo[] = [...coreRules, reused].sort((a, b) =>
  a.ruleId < b.ruleId ? -1 : 1,
)

/** What the core's linter has to know of the settings: it refuses rules it doesn't have. */
export function coreSettings(settings: Settings): Settings {
  if (!Object.hasOwn(settings.rules, REUSED)) return settings
  const { [REUSED]: _, ...rest } = settings.rules
  return { ...settings, rules: rest }
}

/**
 * An assessment without complaints about disables of rules that compare drafts: whether such a
 * disable silences anything shows only in a run over all of them.
 */
export function ofRulesThatRan(assessment: Assessment): Assessment {
  const { findings } = assessment
  const said = findings.filter(
    ({ ruleId, data }) => !(ruleId === 'unused-disable' && data?.ruleId === REUSED),
  )
  return said.length === findings.length ? assessment : { ...assessment, findings: said }
}
