import type { Reading } from '../reading.js'
import type { PreparedText } from '../story/prepare.js'
import type { Finding, Severity, Story } from '../types.js'

/** Where a rule found something, as offsets into the comment, and what. */
export interface Report {
  /** Offset of the first UTF-16 code unit. */
  readonly start: number
  /** Offset after the last UTF-16 code unit. */
  readonly end: number
  /** What is wrong and one concrete next step, in plain text. */
  readonly reason: string
  /** Whether it is likely rather than certain: an error is then published as a warning. */
  readonly isUnsure?: boolean
  readonly note?: string
  readonly data?: Record<string, unknown>
}

/** What has to be given for a rule to run. */
export type Need = 'story' | 'parent' | null

/** Type of what is certain to be given when a need is met. */
type Met<Needs extends Need> = Needs extends 'story' | 'parent'
  ? { readonly [Text in Needs]: PreparedText }
  : unknown

/** What a rule is given: the reading, including what the rule needs, and its options with defaults filled in. */
export type RuleContext<Options, Needs extends Need = Need> = Reading &
  Met<Needs> & { readonly options: Options }

/** JSON Schema of one option; `default` is what the rule uses when the option is not set. */
export interface OptionSchema {
  readonly type: 'integer' | 'number'
  readonly description: string
  readonly default: number
  readonly minimum?: number
  readonly maximum?: number
}

export type OptionSchemas = Readonly<Record<string, OptionSchema>>

/** The values of a rule's options, by their schemas. */
export type OptionsOf<Schemas extends OptionSchemas> = {
  readonly [Name in keyof Schemas]: number
}

/** A rule: one thing that is looked for in a comment. */
export interface Rule<Schemas extends OptionSchemas = OptionSchemas, Needs extends Need = Need> {
  /** Permanent, kebab-case, the name of its folder. */
  readonly id: string
  /** What it flags, in one line without a full stop. */
  readonly summary: string
  /** Default severity. */
  readonly severity: Severity
  /** What has to be given for it to run; otherwise it is skipped. */
  readonly needs: Needs
  readonly options: Schemas
  /** Returns what it found, in any order. Must not change the context. */
  check(context: RuleContext<OptionsOf<Schemas>, Needs>): readonly Report[]
}

/** Types a rule: its options by their schemas, and its context by what it needs. */
export function defineRule<const Schemas extends OptionSchemas, const Needs extends Need>(
  rule: Rule<Schemas, Needs>,
): Rule {
  // Safe, because the runner fills `options` from these schemas, and skips a rule whose need is not met.
  return rule as unknown as Rule
}

/** A documented pair: a comment, and what the rule reports about it. They are the rule's tests. */
export interface Example {
  /** A sentence that says why. */
  readonly name: string
  readonly comment: string
  readonly story?: Story | string
  readonly parent?: Story | string
  readonly options?: Readonly<Record<string, unknown>>
  /** The words at each finding's place. Absent or empty: nothing is found. */
  readonly reports?: readonly Partial<Pick<Finding, 'actual'> & { line: number; column: number }>[]
}

export interface Examples {
  /** Comments that the rule leaves alone. */
  readonly valid: readonly Example[]
  /** Comments that it flags. */
  readonly invalid: readonly Example[]
}
