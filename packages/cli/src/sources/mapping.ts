import { UsageError } from '../host.js'

/** The fields of a row. */
export const FIELDS = ['comment', 'id', 'story', 'storyId', 'parent'] as const

/** One of the fields. */
export type Field = (typeof FIELDS)[number]

/** The key, or column, of each field; its own name where none is given. */
export type Mapping = Readonly<Partial<Record<Field, string>>>

/** The key of a field. */
export function keyOf(field: Field, mapping: Mapping): string {
  return mapping[field] ?? field
}

/** A mapping from pairs of field and key; throws a `UsageError` if a field has two keys. */
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

/** Parses `comment=body`; null when it is not of that form, or names no field. */
export function readMapping(text: string): [Field, string] | null {
  const [, name = '', key = ''] = /^(\w+)=(.+)$/s.exec(text) ?? []
  const field = FIELDS.find((one) => one === name)
  return field === undefined ? null : [field, key]
}

/**
 * The value of a field in a row. If the row lacks a key as it is written, its dots lead into nested objects:
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
