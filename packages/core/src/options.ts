import { InvalidOptionError, UnknownRuleError } from './errors.js'
import { rules } from './rules/index.js'
import type { OptionSchema, Rule } from './rules/rule.js'
import type { LinterOptions, Meaning, RuleInfo, Severity } from './types.js'

/** Longest comment that is judged unless the options say otherwise, in UTF-16 code units. */
const MAX_LENGTH = 1_048_576

const SEVERITIES: readonly string[] = ['off', 'info', 'warn', 'error']

/** A rule with all that was said about it. */
export interface ConfiguredRule {
  readonly rule: Rule
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

/** Options of a linter, checked, with nothing left open. */
export interface ResolvedOptions {
  readonly rules: readonly ConfiguredRule[]
  readonly plugins: NonNullable<LinterOptions['plugins']>
  readonly meaning: Meaning | null
  readonly maxLength: number
}

const KNOWN_OPTIONS = ['rules', 'plugins', 'meaning', 'maxLength']

/** @throws {InvalidOptionError} @throws {UnknownRuleError} */
export function resolveOptions(options: LinterOptions = {}): ResolvedOptions {
  if (!isRecord(options)) throw new InvalidOptionError('options', 'an object', options)
  const unknown = Object.keys(options).find((name) => !KNOWN_OPTIONS.includes(name))
  if (unknown !== undefined) {
    const expected = `one of ${KNOWN_OPTIONS.join(', ')}`
    throw new InvalidOptionError('options', expected, unknown, 'Remove it or correct its name.')
  }
  const { rules: settings = {}, plugins = [], meaning = null, maxLength = MAX_LENGTH } = options
  if (!isRecord(settings)) throw new InvalidOptionError('rules', 'an object', settings)
  if (!Array.isArray(plugins)) throw new InvalidOptionError('plugins', 'an array', plugins)
  if (!Number.isSafeInteger(maxLength) || maxLength < 1) {
    throw new InvalidOptionError('maxLength', 'a whole number above 0', maxLength)
  }
  return { rules: configureRules(settings), plugins: [...plugins], meaning, maxLength }
}

function configureRules(settings: Readonly<Record<string, unknown>>): ConfiguredRule[] {
  const ids = rules.map(({ id }) => id)
  for (const id of Object.keys(settings)) {
    if (!ids.includes(id)) throw new UnknownRuleError(id, ids)
  }
  return rules.map((rule) => configureRule(rule, Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined))
}

function configureRule(rule: Rule, setting: unknown): ConfiguredRule {
  const [said, options] = Array.isArray(setting) ? [setting[0], setting[1]] : [setting, undefined]
  const severity = said ?? rule.severity
  if (!SEVERITIES.includes(severity)) {
    throw new InvalidOptionError(`rules['${rule.id}']`, `one of ${SEVERITIES.join(', ')}`, severity)
  }
  return { rule, severity, options: configureRuleOptions(rule, options) }
}

function configureRuleOptions(rule: Rule, given: unknown = {}): Record<string, unknown> {
  const path = `rules['${rule.id}']`
  if (!isRecord(given)) throw new InvalidOptionError(`${path}[1]`, 'an object', given)
  const values: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(rule.options)) values[name] = schema.default
  for (const [name, value] of Object.entries(given)) {
    const schema = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
    if (schema === undefined) {
      const known = Object.keys(rule.options).join(', ')
      const expected = known === '' ? 'without options' : `one of ${known}`
      throw new InvalidOptionError(path, expected, name, 'Remove it or correct its name.')
    }
    checkOption(`${path}.${name}`, schema, value)
    values[name] = value
  }
  return values
}

function checkOption(path: string, schema: OptionSchema, value: unknown): void {
  const { type, enum: allowed, minimum = -Infinity, maximum = Infinity } = schema
  const isRightType =
    type === 'integer' ? Number.isSafeInteger(value) : typeof value === type && !Number.isNaN(value)
  const isInRange = typeof value !== 'number' || (value >= minimum && value <= maximum)
  const isAllowed = allowed === undefined || allowed.includes(value as string)
  if (isRightType && isInRange && isAllowed) return
  const range = Number.isFinite(minimum) ? `, ${minimum} or more` : ''
  const upTo = Number.isFinite(maximum) ? `, ${maximum} at most` : ''
  const oneOf = allowed === undefined ? '' : ` out of ${allowed.join(', ')}`
  throw new InvalidOptionError(path, `of type ${type}${range}${upTo}${oneOf}`, value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Where a rule's page is. */
export function urlOf(ruleId: string): string {
  return `https://github.com/commentlint/commentlint/tree/main/packages/core/src/rules/${ruleId}#readme`
}

/** Metadata of all rules, sorted by id. */
export const ruleInfos: readonly RuleInfo[] = rules.map(({ id, summary, severity, needs, options }) => ({
  ruleId: id,
  summary,
  severity,
  needs,
  options: { type: 'object', additionalProperties: false, properties: options },
  url: urlOf(id),
}))
