import { InvalidOptionError } from './errors.js'
import { isRecord } from './is-record.js'

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
  try {
    return options[name]
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new InvalidOptionError(path, 'a value that can be read', `a getter that throws: ${said}`)
  }
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
  if (!isRecord(value)) throw new InvalidOptionError(path, 'an object', value)
  const known: readonly string[] = names
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const expected = `an object with ${names.length > 1 ? 'some of ' : ''}${names.join(', ')}`
    const found = `has the key ${JSON.stringify(unknown)}`
    throw new InvalidOptionError(path, expected, value, 'Remove it or correct its name.', found)
  }
  const found: Partial<Record<Name, unknown>> = {}
  for (const name of names) found[name] = readProperty(value, name)
  return found
}
