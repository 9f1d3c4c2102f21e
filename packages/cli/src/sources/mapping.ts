import { UsageError } from '../host.js'

/** What a row can hold. */
export const FIELDS = ['comment', 'id', 'story', 'storyId', 'parent'] as const

/** One of them. */
export type Field = (typeof FIELDS)[number]

/** Under which key, or column, a field is found; its own name where nothing is said. */
export type Mapping = Readonly<Partial<Record<Field, string>>>

/** The key that a field is found under. */
export function keyOf(field: Field, mapping: Mapping): string {
  return mapping[field] ?? field
}

/** Fields and their keys as a mapping; throws a `UsageError` where a field has two. */
export function mappingOf(pairs: readonly (readonly [Field, string])[]): Mapping {
  const mapping: Partial<Record<Field, string>> = {}
  for (const [field, key] of pairs) {
    const before = mapping[field]
    if (before !== undefined)
      throw new UsageError(
        `--map says twice where "${field}" is: keep --map ${field}=${before} or --map ${field}=${key}.`,
      )
    mapping[field] = key
  }
  return mapping
}

/** Reads `comment=body`; null when it is not of that form, or names no field. */
export function readMapping(text: string): [Field, string] | null {
  const [, name = '', key = ''] = /^(\w+)=(.+)$/s.exec(text) ?? []
  const field = FIELDS.find((one) => one === name)
  return field === undefined ? null : [field, key]
}

/**
 * The value of a field in a row. A key that is not there as it is written leads inwards at its dots:
 * `author.name`.
 */
export function fieldOf(
  row: Readonly<Record<string, unknown>>,
  field: Field,
  mapping: Mapping,
): unknown {
  const key = keyOf(field, mapping)
  if (Object.hasOwn(row, key)) return row[key]
  return key.split('.').reduce<unknown>((inside, part) => {
    const isObject = typeof inside === 'object' && inside !== null
    return isObject && Object.hasOwn(inside, part)
      ? (inside as Record<string, unknown>)[part]
      : undefined
  }, row)
}
