import type { Story } from '@commentlint/core'
import { type Doubt, doubtOfRow, doubtOfStory, slipOf } from './doubts.js'
import { type Field, fieldOf, keyOf, type Mapping } from './mapping.js'

/** The name of a row or a story. */
export type Id = string | number

/** One comment of a JSON Lines file or of the `score` filter. */
export interface Row {
  id?: Id
  comment: string
  story?: Story
  storyId?: Id
  parent?: Story
  /** What is probably a mistake in it. */
  doubt?: Doubt
}

/** One line of a `--stories` file. */
export interface StoryRow extends Story {
  id: Id
  /** What is probably a mistake in it. */
  doubt?: Doubt
}

/** A row that can't be read. */
export class RowError extends Error {
  override readonly name = 'RowError'

  constructor(
    /** Permanent, kebab-case. */
    readonly code:
      | 'invalid-json'
      | 'invalid-csv'
      | 'invalid-row'
      | 'not-utf8'
      | 'too-long'
      | 'unknown-story',
    message: string,
    /** The row's own name, if it could be read. */
    readonly id?: Id,
  ) {
    super(message)
  }
}

/** Parses a line of JSON as a comment; throws a `RowError`. Unknown keys are ignored. */
export function readRow(line: string, mapping: Mapping = {}): Row {
  return toRow(parseObject(line), mapping)
}

/** Reads an object as a comment; throws a `RowError`. */
export function toRow(value: JsonObject, mapping: Mapping = {}): Row {
  const found = (field: Field) => [fieldOf(value, field, mapping), keyOf(field, mapping)] as const
  const id = readId(...found('id'))
  try {
    const story = readStory(...found('story'))
    const storyId = readId(...found('storyId'))
    const parent = readStory(...found('parent'))
    const comment = readComment(value, ...found('comment'))
    const doubt = doubtOfRow(value, mapping)
    return {
      ...(id === undefined ? {} : { id }),
      comment,
      ...(story === undefined ? {} : { story }),
      ...(storyId === undefined ? {} : { storyId }),
      ...(parent === undefined ? {} : { parent }),
      ...(doubt === null ? {} : { doubt }),
    }
  } catch (error) {
    throw error instanceof RowError ? new RowError(error.code, error.message, id) : error
  }
}

/** Reads a line of JSON as a story; throws a `RowError`. */
export function readStoryRow(line: string): StoryRow {
  return toStoryRow(parseObject(line))
}

/** Reads an object as a story with an id; throws a `RowError`. */
export function toStoryRow(value: JsonObject): StoryRow {
  const id = readId(value.id, 'id')
  if (id === undefined) throw new RowError('invalid-row', '"id" is missing.')
  const story = toStory(value, '')
  const doubt = doubtOfStory(value)
  return { id, ...story, ...(doubt === null ? {} : { doubt }) }
}

/** A JSON object, with nothing known about its keys. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Parses a line as a JSON object; throws a `RowError`. */
export function parseObject(line: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new RowError('invalid-json', whyNotJson(line.trim()))
  }
  return asObject(value, 'the line')
}

function whyNotJson(line: string): string {
  if (line === '') return 'The line is empty.'
  // The first line of pretty-printed JSON.
  return line === '[' || line === '{'
    ? 'Not JSON by itself: a row has to be on one line, as `jq -c` writes it.'
    : 'Not JSON.'
}

/** A value as an object; throws a `RowError` that names it, e.g. as `the line`. */
export function asObject(value: unknown, name: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as JsonObject
  throw new RowError('invalid-row', `Expected an object, but ${name} is ${describe(value)}.`)
}

function readId(id: unknown, key: string): Id | undefined {
  if (id === undefined || id === null) return undefined
  // Other numbers have lost digits by now, and so may name the wrong comment or story.
  if (typeof id === 'number' && !(Math.abs(id) <= Number.MAX_SAFE_INTEGER))
    throw new RowError(
      'invalid-row',
      `"${key}" is a number over ${Number.MAX_SAFE_INTEGER}: write it as text, or digits are lost.`,
    )
  if (typeof id === 'string' || typeof id === 'number') return id
  throw unexpected(key, 'text or a number', id)
}

function readComment(row: JsonObject, text: unknown, key: string): string {
  if (typeof text === 'string') return text
  const slip = text === undefined ? slipOf(key, row) : null
  if (slip === null) throw unexpected(key, 'text', text)
  throw new RowError('invalid-row', `"${key}" is missing; there is ${JSON.stringify(slip)}.`)
}

function readStory(story: unknown, key: string): Story | undefined {
  if (story === undefined || story === null) return undefined
  if (typeof story === 'string') return { text: story }
  if (typeof story === 'object' && !Array.isArray(story))
    return toStory(story as JsonObject, `${key}.`)
  throw unexpected(key, 'text, or {"title", "text"}', story)
}

function toStory(value: JsonObject, prefix: string): Story {
  const { title } = value
  if (title !== undefined && title !== null && typeof title !== 'string')
    throw unexpected(`${prefix}title`, 'text', title)
  if (typeof value.text !== 'string') throw unexpected(`${prefix}text`, 'text', value.text)
  return { ...(typeof title === 'string' ? { title } : {}), text: value.text }
}

function unexpected(key: string, expected: string, actual: unknown): RowError {
  const message =
    actual === undefined
      ? `"${key}" is missing.`
      : `"${key}" should be ${expected}, but is ${describe(actual)}.`
  return new RowError('invalid-row', message)
}

/** A short description of a value. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object'
    ? 'an object'
    : `the ${typeof value} ${String(value).slice(0, 40)}`
}
