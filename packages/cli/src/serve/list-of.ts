import { describe, RowError } from '../sources/row.js'
import { Problem } from './problem.js'

/** A value as a list of limited length; throws a `RowError` or a `Problem`. */
export function listOf(value: unknown, name: string, most: number): readonly unknown[] {
  if (!Array.isArray(value))
    throw new RowError(
      'invalid-row',
      `Expected a list of ${name}, but the body is ${describe(value)}.`,
    )
  if (value.length <= most) return value
  const message = `Expected at most ${most} ${name}, but there are ${value.length}. Send them in several requests.`
  throw new Problem(413, 'too-many', message)
}
