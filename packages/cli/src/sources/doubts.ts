import { isStoryPath } from '../stories/kinds.js'
import { type Field, fieldOf, keyOf, type Mapping } from './mapping.js'
import { isSlipOf } from './names-story.js'

/** A probable mistake in something that can be read. */
export interface Doubt {
  kind: 'key' | 'path'
  /** One sentence that says how it is understood, and what would be right. */
  message: string
}

type Fields = Readonly<Record<string, unknown>>

/** Fields whose keys may be misspelt, with the fields that replace them: a row has only one of those. */
const FIELDS: readonly (readonly [Field, readonly Field[]])[] = [
  ['id', []],
  ['story', ['storyId']],
  ['storyId', ['story']],
  ['parent', []],
]

/** The doubt about a row, if any. Keys that resemble none of ours are left for other programs. */
export function doubtOfRow(row: Fields, mapping: Mapping): Doubt | null {
  return (
    misspeltIn(row, mapping) ??
    doubtOfText(row, 'story', mapping) ??
    doubtOfText(row, 'parent', mapping)
  )
}

function misspeltIn(row: Fields, mapping: Mapping): Doubt | null {
  for (const [field, others] of FIELDS) {
    // A key given by `--map` is only reported once no row has it.
    if (mapping[field] !== undefined) continue
    if ([field, ...others].some((one) => isHeld(row, one, mapping))) continue
    const slip = slipOf(field, row)
    if (slip !== null) return misspelt(slip, 'a row', field)
  }
  return null
}

function doubtOfText(row: Fields, field: 'story' | 'parent', mapping: Mapping): Doubt | null {
  const value = fieldOf(row, field, mapping)
  if (typeof value === 'string')
    return isStoryPath(value) ? path(keyOf(field, mapping), value) : null
  return typeof value === 'object' && value !== null ? doubtOfStory(value as Fields) : null
}

/** The doubt about a story with a title, if any. */
export function doubtOfStory(story: Fields): Doubt | null {
  const slip = (story.title ?? null) === null ? slipOf('title', story) : null
  return slip === null ? null : misspelt(slip, 'a story', 'title')
}

/** The misspelt key that an object has instead of another; null when there is none. */
export function slipOf(name: string, row: Fields): string | null {
  return Object.keys(row).find((key) => isSlipOf(name, key)) ?? null
}

function isHeld(row: Fields, field: Field, mapping: Mapping): boolean {
  return (fieldOf(row, field, mapping) ?? null) !== null
}

function misspelt(key: string, owner: string, meant: string): Doubt {
  return {
    kind: 'key',
    message: `${JSON.stringify(key)} is not a key of ${owner} and is not read; did you mean ${JSON.stringify(meant)}?`,
  }
}

function path(key: string, text: string): Doubt {
  return {
    kind: 'path',
    message: `${JSON.stringify(key)} is ${JSON.stringify(text.trim())}, which is read as the text itself, not as the name of a file: put the text there, or name one of --stories with "storyId".`,
  }
}

/** The first doubt of each kind: a mistake in one row tends to be in all. */
export class Doubts {
  readonly #first = new Map<Doubt['kind'], string>()

  /** Adds the doubt about a row, if any; returns the sentence if it is the first of its kind. */
  add(doubt: Doubt | undefined, place: string): string | null {
    if (doubt === undefined || this.#first.has(doubt.kind)) return null
    const sentence = `${place}: ${doubt.message}`
    this.#first.set(doubt.kind, sentence)
    return sentence
  }

  /** A sentence for each kind, with the place of the row. */
  get sentences(): string[] {
    return [...this.#first.values()]
  }
}
