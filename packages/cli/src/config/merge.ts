import type { RuleSetting } from '@commentlint/core'
import type { Config, MergedConfig } from './types.js'

type Rules = Readonly<Record<string, RuleSetting>>

/** The defaults, which apply when there is no configuration. */
export const defaults: MergedConfig = {
  rules: {},
  drafts: [],
  ignores: [],
  overrides: [],
  reportUnusedDisables: true,
  requireDisableReasons: false,
}

/** Merges a later configuration over an earlier one: rules one by one, lists joined, switches replaced. */
export function mergeConfig(earlier: MergedConfig, later: Config): MergedConfig {
  return {
    rules: mergeRules(earlier.rules, later.rules ?? {}),
    drafts: [...earlier.drafts, ...(later.drafts ?? [])],
    ignores: [...earlier.ignores, ...(later.ignores ?? [])],
    overrides: [...earlier.overrides, ...(later.overrides ?? [])],
    reportUnusedDisables: later.reportUnusedDisables ?? earlier.reportUnusedDisables,
    requireDisableReasons: later.requireDisableReasons ?? earlier.requireDisableReasons,
  }
}

/** A severity alone keeps the earlier options; options are merged one by one. */
export function mergeRules(earlier: Rules, later: Rules): Record<string, RuleSetting> {
  const merged: Record<string, RuleSetting> = { ...earlier }
  for (const [ruleId, setting] of Object.entries(later)) {
    const before = merged[ruleId]
    const options = {
      ...(Array.isArray(before) ? before[1] : {}),
      ...(typeof setting === 'string' ? {} : setting[1]),
    }
    const severity = typeof setting === 'string' ? setting : setting[0]
    merged[ruleId] = Object.keys(options).length === 0 ? severity : [severity, options]
  }
  return merged
}
