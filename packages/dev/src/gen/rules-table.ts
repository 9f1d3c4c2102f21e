import type { RuleFolder } from './load-rules.js'
import { rulesFolder } from './workspace.js'

/** The table of all rules, as the root README shows it. */
export function renderRulesTable(folders: readonly RuleFolder[]): string {
  const rows = folders.map(
    ({ id, rule }) =>
      `| [\`${id}\`](${rulesFolder}/${id}/README.md) | ${rule.severity} | ${rule.summary} |`,
  )
  return ['| rule | severity | flags |', '|---|---|---|', ...rows].join('\n')
}
