import { PRESET_PREFIX, presets } from '../../../cli/src/config/presets.js'
import { rules } from '../../../cli/src/rules/index.js'

/** The table of the presets: what each is for, and which rules it sets to another severity. */
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
