import type { Point } from '@commentlint/core'
import { withoutCredentials } from '../terminal/printable.js'
import { type Binding, type Draft, TEXT_START, type Trouble } from './draft.js'
import {
  type FrontMatter,
  FrontMatterError,
  type FrontValue,
  readFrontMatter,
} from './front-matter.js'
import { isToml } from './names-story.js'

/** A draft in Markdown or plain text. */
export function readTextDraft(text: string): Draft | Trouble {
  try {
    if (isToml(text)) throw inToml()
    const front = readFrontMatter(text)
    const start: Point = front?.end ?? TEXT_START
    return {
      kind: 'draft',
      comment: text.slice(start.offset),
      text,
      start,
      story: bindingOf(front, 'story'),
      parent: bindingOf(front, 'parent'),
    }
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error
    const { message, place } = error
    return { kind: 'trouble', text, error: { code: 'front-matter', message, place } }
  }
}

function inToml(): FrontMatterError {
  const end = { line: 1, column: 4, offset: 3 }
  const message =
    'The front matter is TOML, which is not read: write it as YAML between lines of ---, as in "story: ../stories/x.md".'
  return new FrontMatterError(message, { start: TEXT_START, end })
}

function bindingOf(front: FrontMatter | null, key: 'story' | 'parent'): Binding | null {
  const found = front?.get(key) ?? null
  if (found === null) return null
  const { value, place } = found
  if (typeof value !== 'string' || value.trim() === '') throw wrongType(key, found)
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(value)) throw isUrl(key, value, found)
  return { kind: 'file', path: value, place }
}

function wrongType(key: string, { value, place }: FrontValue): FrontMatterError {
  const actual =
    value === null || value === ''
      ? 'empty'
      : typeof value === 'number' || typeof value === 'boolean'
        ? `the ${typeof value} ${value}`
        : Array.isArray(value)
          ? 'a list'
          : value instanceof Map
            ? 'a mapping'
            : JSON.stringify(value)
  const message = `"${key}" should be the path of a file, but is ${actual}.`
  return new FrontMatterError(message, place)
}

function isUrl(key: string, url: string, { place }: FrontValue): FrontMatterError {
  const message = `"${key}" is a URL, and judging uses no network: save it with \`commentlint story ${withoutCredentials(url)} -o FILE\` and name that file.`
  return new FrontMatterError(message, place)
}
