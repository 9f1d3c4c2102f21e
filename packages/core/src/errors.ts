import { isArray } from './is-record.js'
import { askFor } from './slip.js'

/** Misuse of the library. A problem in a text is never one of these: it is a finding or an abstention. */
export class CommentlintError extends Error {
  override readonly name: string = 'CommentlintError'

  constructor(
    /** What is wrong: what was expected and what came. The `message` is this and the remedy. */
    readonly problem: string,
    /** What to do about it, in one sentence. */
    readonly remedy: string,
  ) {
    super(`${problem} ${remedy}`)
  }
}

/** An option of the linter, or of a rule, that is unknown or of the wrong type. */
export class InvalidOptionError extends CommentlintError {
  override readonly name = 'InvalidOptionError'

  constructor(
    /** The option, e.g. `maxLength` or `rules['min-length'].words`; for one that does not exist, where it was found. */
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
    const remedy = askFor(ruleId, known, `The rules are: ${known.join(', ')}.`)
    super(`There is no rule ${describe(ruleId)}.`, remedy)
  }
}

/** Something that is not a text or a story where one is needed. */
export class InvalidInputError extends CommentlintError {
  override readonly name = 'InvalidInputError'

  constructor(
    input: string,
    expected: string,
    actual: unknown,
    remedy = 'Pass it as text.',
    found = `is ${describe(actual)}`,
  ) {
    super(`The ${input} should be ${expected}, but ${found}.`, remedy)
  }
}

/** A foreign retext plugin that threw, or that is asynchronous. Its own error is the `cause`. */
export class PluginError extends CommentlintError {
  override readonly name = 'PluginError'

  constructor(cause: unknown) {
    const remedy = 'Take it out of `plugins`, or use one that is synchronous.'
    super(`A plugin failed: ${saidBy(cause)}.`, remedy)
    this.cause = cause
  }
}

/** Describes a value in a few words, whatever it is and however it misbehaves. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60))
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null || value === undefined) return String(value)
  if (isArray(value)) return 'an array'
  return typeof value === 'object' ? describeObject(value) : `a value of type ${typeof value}`
}

function describeObject(value: object): string {
  let kind = ''
  try {
    kind =
      /\w{1,40}/.exec(Object.prototype.toString.call(value).slice('[object '.length))?.[0] ?? ''
  } catch {
    // A proxy that can't even be described.
  }
  return kind === '' || kind === 'Object' ? 'an object' : `an object of kind ${kind}`
}

/** Longest part of a thrown error's text that is repeated: an error that wraps itself grows each time. */
const MOST_SAID = 300

/** Returns an error's message without its full stop, whatever was thrown and however it misbehaves. */
export function saidBy(error: unknown): string {
  try {
    const said = String(error instanceof Error ? error.message : error).replace(/\.$/, '')
    return said.length > MOST_SAID ? `${said.slice(0, MOST_SAID).toWellFormed()}…` : said
  } catch {
    return "something that can't be read"
  }
}
