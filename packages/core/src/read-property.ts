import { InvalidOptionError } from './errors.js'

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
