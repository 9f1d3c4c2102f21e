import type { RuleInfo } from '@commentlint/core'
import { wrapAnsi } from 'fast-wrap-ansi'
import { suggest } from '../config/suggest.js'
import { EXIT, type Host, UsageError } from '../host.js'
import { write } from '../io/output.js'
import { rules } from '../rules/index.js'
import { type Style, styleFor } from '../terminal/style.js'

/** Prints what a rule looks for; throws a `UsageError` when there is no such rule. */
export async function explainRule(ruleId: string, { env, stdout }: Host): Promise<number> {
  const rule = rules.find((one) => one.ruleId === ruleId)
  if (rule === undefined) {
    const known = rules.map((one) => one.ruleId)
    const hint = suggest(ruleId, known, '; `commentlint rules` lists them.')
    throw new UsageError(`There is no rule ${JSON.stringify(ruleId)}${hint}`)
  }
  const style = styleFor({ env, isTerminal: stdout.isTTY === true })
  const width = Math.min(100, stdout.columns ?? 80)
  await write(stdout, wrapAnsi(describe(rule, style), width, { trim: false }))
  return EXIT.clean
}

function describe(rule: RuleInfo, style: Style): string {
  const { ruleId, summary, severity, needs, url } = rule
  const options = optionsOf(rule)
  const example = options.length === 0 ? '"warn"' : `["warn", { ${options[0]?.example} }]`
  return [
    `${style.bold(ruleId)}  ${severity} by default`,
    '',
    `Flags: ${summary}.`,
    ...(needs === null ? [] : [`It runs when the ${needs} is given.`]),
    '',
    ...(options.length === 0 ? ['It has no options.'] : ['Options:']),
    ...options.map(({ line }) => `  ${line}`),
    '',
    `Change it in commentlint.config.json:`,
    `  { "rules": { "${ruleId}": ${example} } }`,
    'Silence it in a draft:',
    `  <!-- commentlint-disable-next-line ${ruleId} -- the reason -->`,
    '',
    `More: ${url}`,
    '',
  ].join('\n')
}

/** What this reads of the JSON Schema of one option. */
interface OptionSchema {
  type?: string
  description?: string
  default?: unknown
}

function optionsOf({ options }: RuleInfo): { line: string; example: string }[] {
  const properties = (options.properties ?? {}) as Record<string, OptionSchema>
  return Object.entries(properties).map(([name, { type, description, default: standard }]) => ({
    line: `${name} (${type}, default ${JSON.stringify(standard)}): ${description}`,
    example: `"${name}": ${JSON.stringify(standard)}`,
  }))
}
