import type { RuleInfo } from '@commentlint/core'
import { wrapAnsi } from 'fast-wrap-ansi'
import { suggest } from '../config/suggest.js'
import { NO_VERDICT } from '../formats/remark.js'
import { EXIT, type Host, UsageError } from '../host.js'
import { write } from '../io/output.js'
import { rules } from '../rules/index.js'
import { type Style, styleFor } from '../terminal/style.js'

/** What reports name where there is no rule. */
const NO_RULES: Readonly<Record<string, string>> = {
  'unused-disable':
    'Not a rule: an inline disable that silences nothing, names a rule that does not exist, or is misspelled. "reportUnusedDisables": false turns it off.',
  'disable-needs-reason':
    'Not a rule: an inline disable without a reason after --, where "requireDisableReasons" is true.',
  [NO_VERDICT]:
    'Not a rule: the comment is empty, in another language or too long, so it gets no verdict rather than a guess.',
}

/**
 * Prints what a rule looks for, or what another name in a report means; throws a `UsageError` when there is no
 * such rule.
 */
export async function explainRule(ruleId: string, { env, stdout }: Host): Promise<number> {
  const rule = rules.find((one) => one.ruleId === ruleId)
  const about = Object.hasOwn(NO_RULES, ruleId) ? NO_RULES[ruleId] : undefined
  if (rule === undefined && about === undefined) {
    const known = [...rules.map((one) => one.ruleId), ...Object.keys(NO_RULES)]
    const hint = suggest(ruleId, known, '; `commentlint rules` lists them.')
    throw new UsageError(`There is no rule ${JSON.stringify(ruleId)}${hint}`)
  }
  const style = styleFor({ env, isTerminal: stdout.isTTY === true })
  // A pipe has no width, and line breaks in the middle of a command or a URL would be a nuisance there.
  const width = stdout.columns === undefined ? null : Math.min(100, stdout.columns)
  const text = rule === undefined ? `${style.bold(ruleId)}\n\n${about}\n` : describe(rule, style)
  await write(stdout, width === null ? text : wrapped(text, width))
  return EXIT.clean
}

/** Wraps lines, keeping the indent of each. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? ''
      return wrapAnsi(line.trim(), width - indent.length).replace(/^(?=.)/gm, indent)
    })
    .join('\n')
}

function describe(rule: RuleInfo, style: Style): string {
  const { ruleId, summary, severity, needs, url } = rule
  const options = optionsOf(rule)
  // A severity other than the default, since writing the default would change nothing.
  const other = severity === 'warn' ? '"error"' : '"warn"'
  const example = options.length === 0 ? other : `[${other}, { ${options[0]?.example} }]`
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

/** The part of an option's JSON Schema that is read here. */
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
