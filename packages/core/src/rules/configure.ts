import { InvalidOptionError, UnknownRuleError } from '../errors.js'
import { isArray } from '../is-record.js'
import { readNames, readOption, readProperty, unknownKey } from '../read-property.js'
import type { RuleInfo, Severity } from '../types.js'
import { rules } from './index.js'
import type { OptionSchema, OptionSchemas, OptionsOf, Rule } from './rule.js'

const SEVERITIES: readonly unknown[] = ['off', 'info', 'warn', 'error']

/** A rule with everything that was configured for it. */
export interface ConfiguredRule {
  readonly rule: Rule
  readonly severity: Severity | 'off'
  readonly options: OptionsOf<OptionSchemas>
}

export const ruleIds: readonly string[] = rules.map(({ id }) => id)

/**
 * Returns all rules, configured by these settings.
 * @throws {InvalidOptionError}
 * @throws {UnknownRuleError}
 */
export function configureRules(settings: Readonly<Record<string, unknown>>): ConfiguredRule[] {
  const named = readNames('rules', settings)
  for (const id of named) {
    if (!ruleIds.includes(id)) throw new UnknownRuleError(id, ruleIds)
  }
  return rules.map((rule) =>
    configureRule(
      rule,
      named.includes(rule.id) ? readProperty(settings, rule.id, pathOf(rule)) : undefined,
    ),
  )
}

function pathOf({ id }: Rule): string {
  return `rules['${id}']`
}

function configureRule(rule: Rule, setting: unknown): ConfiguredRule {
  const path = pathOf(rule)
  const [said, options] = isArray(setting)
    ? readPair(path, setting)
    : [setting === undefined ? rule.severity : setting, undefined]
  if (!isSeverity(said)) {
    throw new InvalidOptionError(path, `one of ${SEVERITIES.join(', ')}`, said)
  }
  return { rule, severity: said, options: configureRuleOptions(rule, options) }
}

/** Returns a severity and options, each read once. */
function readPair(path: string, setting: readonly unknown[]): [unknown, unknown] {
  const pair = readOption(path, () => [setting.length, setting[0], setting[1]] as const)
  const [length, severity, options] = pair
  if (length === 1 || length === 2) return [severity, options]
  const expected = 'a severity, or a list of one and of the options of the rule'
  throw new InvalidOptionError(path, expected, setting, undefined, `is a list of ${length}`)
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return SEVERITIES.includes(value)
}

function configureRuleOptions(rule: Rule, given: unknown = {}): OptionsOf<OptionSchemas> {
  const path = pathOf(rule)
  const at = `${path}[1]`
  const names = readNames(at, given)
  const values: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(rule.options)) values[name] = schema.default
  for (const name of names) {
    const schema = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
    if (schema === undefined) {
      const known = Object.keys(rule.options)
      throw unknownKey(at, name, known, known.length === 0 ? 'without options' : undefined)
    }
    const value = readProperty(given as Readonly<Record<string, unknown>>, name, `${path}.${name}`)
    checkOption(`${path}.${name}`, schema, value)
    values[name] = value
  }
  return values as OptionsOf<OptionSchemas>
}

function checkOption(path: string, schema: OptionSchema, value: unknown): void {
  const { type, minimum = -Infinity, maximum = Infinity } = schema
  const isRightType =
    type === 'integer' ? Number.isSafeInteger(value) : typeof value === type && !Number.isNaN(value)
  const isInRange = typeof value !== 'number' || (value >= minimum && value <= maximum)
  if (isRightType && isInRange) return
  const range = Number.isFinite(minimum) ? `, ${minimum} or more` : ''
  const upTo = Number.isFinite(maximum) ? `, ${maximum} at most` : ''
  throw new InvalidOptionError(path, `of type ${type}${range}${upTo}`, value)
}

/** Where the rules' pages are. */
const REPOSITORY = 'https://github.com/commentlint/commentlint/tree/main'

/** Page about inline disables, which belong to no rule. */
export const ABOUT_DISABLES = `${REPOSITORY}/packages/cli#silence-a-finding`

export function urlOf(ruleId: string): string {
  return `${REPOSITORY}/packages/core/src/rules/${ruleId}#readme`
}

/**
 * Metadata of all rules, sorted by id. Frozen, because all callers get the same objects, and the linter reads
 * the schemas.
 */
export const ruleInfos: readonly RuleInfo[] = frozen(
  rules.map(({ id, summary, severity, needs, options }) => ({
    ruleId: id,
    summary,
    severity,
    needs,
    options: { type: 'object', additionalProperties: false, properties: options },
    url: urlOf(id),
  })),
)

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}
