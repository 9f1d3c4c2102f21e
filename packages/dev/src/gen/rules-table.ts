import { rules } from '../../../cli/src/rules/index.js'
import { REUSED } from '../../../cli/src/rules/no-reused-comment/rule.js'
import { rulesFolder } from './workspace.js'

/** The table of all rules, as the root README shows it: the core's and the command line's. */
export function renderRulesTable(): string {
  const rows = rules.map(({ ruleId, severity, summary }) => {
    const folder = ruleId === REUSED ? 'packages/cli/src/rules' : rulesFolder
    return `| [\`${ruleId}\`](${folder}/${ruleId}/README.md) | ${severity} | ${summary} |`
  })
  return ['| rule | severity | flags |', '|---|---|---|', ...rows].join('\n')
}
