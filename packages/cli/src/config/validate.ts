import type { RuleInfo } from '@commentlint/core'
import { evaluate } from '@humanwhocodes/momoa'
import type { z } from 'zod'
import { ConfigError } from './errors.js'
import { configSchema, SETTINGS, SEVERITIES } from './schema.js'
import { suggest } from './suggest.js'
import { locate, parseJson } from './syntax.js'
import type { Config } from './types.js'

type Path = readonly PropertyKey[]

/** Reads and checks the text of one configuration file; throws a `ConfigError` that names each place. */
export function readConfig(text: string, file: URL, rules: readonly RuleInfo[]): Config {
  const tree = parseJson(text, file)
  const value: unknown = evaluate(tree)
  const checked = configSchema(rules).safeParse(value)
  // The value as written, not zod's copy, which has the rules' defaults filled in: they would hide what an
  // extended configuration says.
  if (checked.success) return value as Config
  throw new ConfigError(
    checked.error.issues.flatMap((issue) =>
      describe(issue, rules, value).map(({ message, path }) => ({
        file,
        position: locate(tree.body, path),
        message,
      })),
    ),
  )
}

/** A zod issue in words for the person who wrote the file. */
function describe(
  issue: z.core.$ZodIssue,
  rules: readonly RuleInfo[],
  value: unknown,
): { message: string; path: Path }[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      message: unknownKey(path, key, rules),
      path: [...path, key],
    }))
  if (path.at(-2) === 'rules' && issue.code === 'invalid_union') {
    const inOptions = optionIssues(issue)
    if (inOptions.length > 0) return inOptions.flatMap((one) => describe(one, rules, value))
    return [{ message: wrongSetting(path, valueAt(value, path)), path }]
  }
  const name = path.length === 0 ? 'The configuration' : showPath(path)
  return [{ message: `${name} ${expectation(issue, valueAt(value, path))}.`, path }]
}

/** The errors inside `[severity, {options}]`, where the setting has that form; paths from the top. */
function optionIssues({ errors, path }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const inside = errors.find((issues) => issues.every((issue) => issue.path[0] === 1)) ?? []
  return inside.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  record: 'an object',
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
}

function expectation(issue: z.core.$ZodIssue, actual: unknown): string {
  if (actual === undefined) return 'is missing'
  const found = JSON.stringify(actual).slice(0, 60)
  if (issue.code === 'custom') return `is ${found}, and ${issue.message}`
  if (issue.code === 'invalid_type')
    return `should be ${KINDS[issue.expected] ?? issue.expected}, but is ${found}`
  if (issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array'))
    return 'should not be empty'
  if (issue.code === 'too_small') return `is ${found}, but should be ${issue.minimum} or more`
  if (issue.code === 'too_big' && issue.origin !== 'string' && issue.origin !== 'array')
    return `is ${found}, but should be ${issue.maximum} or less`
  // Besides the settings of rules, this is the only value that may be of several types.
  if (issue.path[0] === 'extends')
    return `should name a file or a preset, or list some, but is ${found}`
  return `is ${found}: ${issue.message.replace(/^Invalid input: /, '')}`
}

function unknownKey(path: Path, key: string, rules: readonly RuleInfo[]): string {
  const name = JSON.stringify(key)
  if (key === '__proto__') return `The key ${name} is not allowed.`
  if (path.at(-1) === 'rules') {
    const known = rules.map(({ ruleId }) => ruleId)
    return `There is no rule ${name}${suggest(key, known, '; `commentlint rules` lists them.')}`
  }
  if (path.at(-3) === 'rules') {
    const [ruleId] = path.slice(-2)
    const options = rules.find((rule) => rule.ruleId === ruleId)?.options.properties ?? {}
    return `There is no option ${name} in ${showPath(path.slice(0, -1))}${suggest(key, Object.keys(options))}`
  }
  const where = path.length === 0 ? '' : ` in ${showPath(path)}`
  const settings = path.length === 0 ? SETTINGS : path[0] === 'overrides' ? ['files', 'rules'] : []
  return `There is no setting ${name}${where}${suggest(key, settings)}`
}

function wrongSetting(path: Path, setting: unknown): string {
  const first: unknown = Array.isArray(setting) ? setting[0] : setting
  const isSeverity = typeof first === 'string' && SEVERITIES.includes(first)
  if (isSeverity || first === undefined)
    return `${showPath(path)}: expected a severity, or [severity, {options}].`
  const end = typeof first === 'string' ? suggest(first, SEVERITIES) : '.'
  return `${showPath(path)} is ${JSON.stringify(first)}; a severity is "off", "info", "warn" or "error"${end}`
}

function showPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  )
}
