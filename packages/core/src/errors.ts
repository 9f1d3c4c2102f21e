/** Misuse of the library. Trouble in a text is a finding or an abstention, never one of these. */
export class CommentlintError extends Error {
  override readonly name: string = 'CommentlintError'
  /** What to do about it, one sentence. */
  readonly remedy: string

  constructor(message: string, remedy: string) {
    super(`${message} ${remedy}`)
    this.remedy = remedy
  }
}

/** An option of the linter, or of a rule, that is unknown or of the wrong type. */
export class InvalidOptionError extends CommentlintError {
  override readonly name = 'InvalidOptionError'

  constructor(
    /** The option, e.g. `maxLength` or `rules['min-length'].words`. */
    readonly option: string,
    expected: string,
    actual: unknown,
    remedy = 'Correct it or leave it out.',
    found = `is ${describe(actual)}`,
  ) {
    super(`\`${option}\` should be ${expected}, but ${found}.`, remedy)
  }
}

/** A rule id that no rule has. */
export class UnknownRuleError extends CommentlintError {
  override readonly name = 'UnknownRuleError'

  constructor(
    readonly ruleId: string,
    known: readonly string[],
  ) {
    super(`There is no rule ${describe(ruleId)}.`, `The rules are: ${known.join(', ')}.`)
  }
}

/** Something that is not a text or a story where one is needed. */
export class InvalidInputError extends CommentlintError {
  override readonly name = 'InvalidInputError'

  constructor(input: string, expected: string, actual: unknown) {
    super(`The ${input} should be ${expected}, but is ${describe(actual)}.`, 'Pass it as text.')
  }
}

/** A foreign retext plugin that threw, or that is asynchronous. Its own error is the `cause`. */
export class PluginError extends CommentlintError {
  override readonly name = 'PluginError'

  constructor(cause: unknown) {
    const said = cause instanceof Error ? cause.message : String(cause)
    super(`A plugin failed: ${said}`, 'Take it out of `plugins`, or use one that is synchronous.')
    this.cause = cause
  }
}

/** A value in a few words, whatever it is and however it misbehaves. */
function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60))
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null || value === undefined) return String(value)
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}
