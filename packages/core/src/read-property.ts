import { describe, InvalidInputError, InvalidOptionError, saidBy } from './errors.js'
import { isRecord } from './is-record.js'
import { askFor } from './slip.js'

/**
 * Reads part of an option with `read`: the getters and traps of a caller's object may throw.
 *
 * @param path Name of the option in messages, e.g. `maxLength`.
 * @throws {InvalidOptionError} Reading it throws.
 */
export function readOption<Result>(path: string, read: () => Result): Result {
  return readAs(InvalidOptionError, path, read)
}

/**
 * Reads part of a story or a parent in the same way.
 *
 * @throws {InvalidInputError} Reading it throws.
 */
export function readInput<Result>(name: string, read: () => Result): Result {
  return readAs(InvalidInputError, name, read)
}

/** Returns the error for a story or a parent that throws when it is read. */
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
 * Returns the value of an option, read once, so that a getter can't change its mind later.
 *
 * @param path Name of the option in messages, e.g. `maxLength`.
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
 * Returns the values of an object's properties with these names, each read once; undefined where one is missing.
 *
 * @param path Name of the object in messages, e.g. `options`.
 * @throws {InvalidOptionError} It is not an object, has a property of another name, or one of its getters
 *   throws.
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

/** Returns the error for an object with a name that it can't have. */
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
 * Returns the names of an object's properties.
 *
 * @param expected What it should be, for messages.
 * @param inherited Names that it may also have from its prototype.
 * @throws {InvalidOptionError} It is not an object, or is one such as a Map, a date or a promise, which has no
 *   named properties and would be taken for an empty one.
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

/** Whether a value is a plain object, of this realm or of another, such as a frame. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name)
}
