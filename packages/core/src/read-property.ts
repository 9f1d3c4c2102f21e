import { describe, InvalidInputError, InvalidOptionError, saidBy } from './errors.js'
import { isRecord } from './is-record.js'
import { askFor } from './slip.js'

/**
 * What is read of an option: its getters and traps are a stranger's and may throw.
 *
 * @param path How the option is called in messages, e.g. `maxLength`.
 * @throws {InvalidOptionError} Reading it throws.
 */
export function readOption<Result>(path: string, read: () => Result): Result {
  return readAs(InvalidOptionError, path, read)
}

/**
 * The same of a story or a parent.
 *
 * @throws {InvalidInputError} Reading it throws.
 */
export function readInput<Result>(name: string, read: () => Result): Result {
  return readAs(InvalidInputError, name, read)
}

/** What to throw where a story or a parent throws when it is read. */
export function unreadableInput(name: string, error: unknown): InvalidInputError {
  return unreadable(InvalidInputError, name, error)
}

type Refusals = typeof InvalidOptionError | typeof InvalidInputError

function readAs<Result>(Refusal: Refusals, name: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw unreadable(Refusal, name, error)
  }
}

function unreadable<Refusal extends Refusals>(
  Refusal: Refusal,
  name: string,
  error: unknown,
): InstanceType<Refusal> {
  const found = `throws: ${saidBy(error)}`
  const refusal = new Refusal(name, 'readable', undefined, undefined, found)
  refusal.cause = error
  return refusal as InstanceType<Refusal>
}

/**
 * The value of an option, read once, so that a getter can't change its mind later.
 *
 * @param path How the option is called in messages, e.g. `maxLength`.
 * @throws {InvalidOptionError} Its getter throws.
 */
export function readProperty(
  options: Readonly<Record<string, unknown>>,
  name: string,
  path = name,
): unknown {
  return readOption(path, () => options[name])
}

/**
 * The values of an object by these names, each read once; undefined where it has none.
 *
 * @param path How the object is called in messages, e.g. `options`.
 * @throws {InvalidOptionError} It is no object, has another name, or a getter of it throws.
 */
export function readProperties<Name extends string>(
  path: string,
  value: unknown,
  names: readonly Name[],
): Partial<Record<Name, unknown>> {
  const expected = objectWith(names)
  const unknown = readNames(path, value, expected, names).find((name) => !isOneOf(names, name))
  if (unknown !== undefined) {
    throw unknownKey(path, unknown, names, expected)
  }
  const found: Partial<Record<Name, unknown>> = {}
  for (const name of names) found[name] = readProperty(value as never, name)
  return found
}

function objectWith(names: readonly string[]): string {
  return `an object with ${names.length > 1 ? 'some of ' : ''}${names.join(', ')}`
}

/** What to throw of an object with a name that it can't have. */
export function unknownKey(
  path: string,
  name: string,
  known: readonly string[],
  expected = objectWith(known),
): InvalidOptionError {
  const remedy = askFor(name, known, `Remove it${known.length > 0 ? ' or correct its name' : ''}.`)
  return new InvalidOptionError(path, expected, undefined, remedy, `has the key ${describe(name)}`)
}

/**
 * The names under which an object holds something.
 *
 * @param expected What it should be, for messages.
 * @param inherited Names that it may also have from its prototype.
 * @throws {InvalidOptionError} It is no object, or one such as a Map, a date or a promise, which
 *   holds nothing under names: it would be taken for an empty one.
 */
export function readNames(
  path: string,
  value: unknown,
  expected = 'an object',
  inherited: readonly string[] = [],
): string[] {
  if (!isRecord(value)) throw new InvalidOptionError(path, 'an object', value)
  const { names, isHollow } = readOption(path, () => {
    const own = Object.keys(value)
    const isEmpty = own.length === 0 && !inherited.some((name) => name in value)
    return { names: own, isHollow: isEmpty && !isPlain(value) }
  })
  if (!isHollow) return names
  const found = `is ${describe(value)} that has nothing under a name`
  throw new InvalidOptionError(path, expected, value, 'Pass a plain object.', found)
}

/** Whether it is an object as one writes it, of this realm or of another, such as a frame. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name)
}
