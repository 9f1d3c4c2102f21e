import { createLinter, type Finding } from '@commentlint/core'
import type { Example, Rule } from '../../../core/src/rules/rule.js'

/** The findings of a rule in one of its examples, at its default severity. */
export function judge(rule: Rule, example: Example): Finding[] {
  const linter = createLinter({ rules: { [rule.id]: [rule.severity, example.options ?? {}] } })
  const { story, parent } = example
  return linter
    .assess(example.comment, { story, parent })
    .findings.filter((finding) => finding.ruleId === rule.id)
}
