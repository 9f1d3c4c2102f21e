import type { RuleInfo } from '@commentlint/core'
import { coreRules } from './core-rules.generated.js'
import { reused } from './no-reused-comment/rule.js'

/** Every rule, sorted by id: those of the core, and those that need more than one draft. */
export const rules: readonly RuleInfo[] = [...coreRules, reused].sort((a, b) =>
  a.ruleId < b.ruleId ? -1 : 1,
)
