import { PRESET_PREFIX, presets } from '../../../cli/src/config/presets.js'
import { rules } from '../../../cli/src/rules/index.js'
import { REUSED } from '../../../cli/src/rules/no-reused-comment/rule.js'
import { rulesFolder } from './workspace.js'

/** The table of all rules for the root README: the core's and the command line's. */
export function renderRulesTable(): string {
  const rows = rules.map(({ ruleId, severity, summary }) => {
    const folder = ruleId === REUSED ? 'packages/cli/src/rules' : rulesFolder
    return `| [\`${ruleId}\`](${folder}/${ruleId}/README.md) | ${severity} | ${summary} |`
  })
  return ['| rule | severity | flags |', '|---|---|---|', ...rows].join('\n')
}

/** The table of the presets: the purpose of each, and the rules that it sets to another severity. */
export function renderPresetsTable(): string {
  const standard = new Map(rules.map(({ ruleId, severity }) => [ruleId, severity]))
  const rows = Object.entries(presets).map(([name, { summary, config }]) => {
    const set = Object.entries(config.rules ?? {})
      .filter(([ruleId, setting]) => setting !== standard.get(ruleId))
      .map(([ruleId, setting]) => `\`${ruleId}\` ${[setting].flat()[0]}`)
    return `| \`${PRESET_PREFIX}${name}\` | ${summary} | ${set.join(', ')} |`
  })
  return ['| preset | for | sets |', '|---|---|---|', ...rows].join('\n')
}
