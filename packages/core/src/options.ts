import { InvalidOptionError } from './errors.js'
import { ForeignPlugins } from './findings/plugins.js'
import { isArray } from './is-record.js'
import { readOption, readProperties } from './read-property.js'
import { type ConfiguredRule, configureRules } from './rules/configure.js'
import { type Vectors, vectorsOf } from './text/words/vectors.js'
import type { LinterOptions } from './types.js'

/**
 * Default of `maxLength`, the longest comment that is judged, in UTF-16 code units: some 17,000 words. The most
 * hostile text of this length is judged within a second, see .github/ROBUSTNESS.md.
 */
const MAX_LENGTH = 100_000

/** Options of a linter, checked, with the defaults filled in. */
export interface ResolvedOptions {
  readonly rules: readonly ConfiguredRule[]
  readonly plugins: ForeignPlugins
  readonly vectors: Vectors | null
  readonly maxLength: number
  readonly reportUnusedDisables: boolean
  readonly requireDisableReasons: boolean
}

type Defaults = { [Name in keyof LinterOptions]-?: Exclude<LinterOptions[Name], undefined> | null }

const DEFAULTS = {
  rules: {},
  plugins: [],
  meaning: null,
  maxLength: MAX_LENGTH,
  reportUnusedDisables: true,
  requireDisableReasons: false,
} as const satisfies Defaults

/** Names of all options. */
export const OPTION_NAMES = Object.keys(DEFAULTS) as (keyof LinterOptions)[]

/** @throws {InvalidOptionError} @throws {UnknownRuleError} @throws {PluginError} */
export function resolveOptions(options: LinterOptions = {}): ResolvedOptions {
  const {
    rules = DEFAULTS.rules,
    plugins = DEFAULTS.plugins,
    meaning = DEFAULTS.meaning,
    maxLength = DEFAULTS.maxLength,
    reportUnusedDisables = DEFAULTS.reportUnusedDisables,
    requireDisableReasons = DEFAULTS.requireDisableReasons,
  } = readProperties('options', options, OPTION_NAMES) as LinterOptions
  if (!isArray(plugins)) throw new InvalidOptionError('plugins', 'an array', plugins)
  if (!Number.isSafeInteger(maxLength) || maxLength < 1) {
    throw new InvalidOptionError('maxLength', 'a whole number above 0', maxLength)
  }
  const flags = { reportUnusedDisables, requireDisableReasons }
  for (const [name, flag] of Object.entries(flags)) {
    if (typeof flag !== 'boolean') throw new InvalidOptionError(name, 'true or false', flag)
  }
  return {
    rules: configureRules(rules),
    plugins: new ForeignPlugins(readOption('plugins', () => [...plugins])),
    vectors: meaning === null ? null : vectorsOf(meaning),
    maxLength,
    ...flags,
  }
}
