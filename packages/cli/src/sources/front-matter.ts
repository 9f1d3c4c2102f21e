import type { Place, Point } from '@commentlint/core'
import { location } from 'vfile-location'
import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { TEXT_START } from './draft.js'
import { CLOSING, hasStory, isSlipOfBinding, LONGEST_FRONT_MATTER, OPENING } from './names-story.js'

/** Most values that aliases may expand to; a bomb has thousands. */
const MOST_ALIASED = 100

/** A value of the front matter, and its place in the file. */
export interface FrontValue {
  value: unknown
  place: Place
}

/** The YAML between two lines of `---` at the top of a file. */
export interface FrontMatter {
  /** The value of a key, or null; throws a `FrontMatterError` if only a misspelling of the key is there. */
  get(key: string): FrontValue | null
  /** The value of a key in any capitalisation; undefined when there is none. */
  find(key: string): unknown
  /** The offset at which the text after it begins. */
  end: Point
}

/** Front matter that can't be read. */
export class FrontMatterError extends Error {
  override readonly name = 'FrontMatterError'

  constructor(
    message: string,
    readonly place: Place,
  ) {
    super(message)
  }
}

/**
 * Reads the front matter of a file; throws a `FrontMatterError`. Null when there is none: the YAML between the
 * lines has to be a mapping.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text)
  if (opening === null) return null
  const from = opening[0].length
  const rest = text.slice(from, from + LONGEST_FRONT_MATTER)
  const closing = CLOSING.exec(rest)
  const yaml = closing === null ? rest : rest.slice(0, closing.index)
  const { toPoint } = location(text.slice(0, from + LONGEST_FRONT_MATTER))
  const place = (start: number, end: number) => ({
    start: pointAt(toPoint, from + start),
    end: pointAt(toPoint, from + end),
  })
  const fail = (message: string, start: number, end: number): never => {
    throw new FrontMatterError(message, place(start, end))
  }
  if (closing === null) {
    if (!hasStory(yaml)) return null
    const dashes = opening[0].indexOf('---') - from
    return fail('The front matter has no end: close it with a line of ---.', dashes, dashes + 3)
  }
  const map = parseMap(yaml, fail)
  if (map === null) return null
  return {
    get: (key) => frontValue(map, key, place) ?? refuseSlip(map, key, place),
    find: (key) => [...map.values].find(([name]) => String(name).toLowerCase() === key)?.[1],
    end: pointAt(toPoint, from + closing.index + closing[0].length),
  }
}

type Fail = (message: string, start: number, end: number) => never

/** A mapping as nodes, which know their places, and as plain values. */
interface Mapping {
  map: YAMLMap
  values: Map<unknown, unknown>
}

/** Front matter parsed earlier, by its text: drafts of one story tend to have the same. */
const parsed = new Map<string, Mapping | null>()
const MOST_PARSED = 256

function parseMap(yaml: string, fail: Fail): Mapping | null {
  const known = parsed.get(yaml)
  if (known !== undefined) return known
  const map = parseNew(yaml, fail)
  if (parsed.size >= MOST_PARSED) parsed.clear()
  parsed.set(yaml, map)
  return map
}

function parseNew(yaml: string, fail: Fail): Mapping | null {
  // In YAML a lone carriage return ends a line, but not for this parser.
  const document = parseDocument(yaml.replace(/\r(?!\n)/g, '\n'), {
    prettyErrors: false,
    logLevel: 'silent',
  })
  const [error] = document.errors
  if (error !== undefined) {
    // An error at the very end is shown at the last words.
    const start = Math.min(error.pos[0], Math.max(0, yaml.trimEnd().length - 1))
    const end = Math.min(error.pos[1], yaml.length)
    fail(`The front matter is not YAML: ${error.message}.`, start, Math.max(end, start + 1))
  }
  if (!isMap(document.contents)) return null
  try {
    const values: unknown = document.toJS({ mapAsMap: true, maxAliasCount: MOST_ALIASED })
    return { map: document.contents, values: values as Map<unknown, unknown> }
  } catch (error) {
    const alias = unresolvedIn(document, (error as Error).message)
    if (alias === null) return fail('The front matter holds aliases that expand to too much.', 0, 1)
    const { source, range } = alias
    const message = `"*${source}" stands for what was named "&${source}" above, and nothing was: put the text in quotation marks.`
    const [start, end] = range ?? [0, 1]
    return fail(message, start, end)
  }
}

/** The alias with no anchor, if that is the parser's complaint; otherwise null. */
function unresolvedIn(document: Document, said: string): Alias | null {
  const [, name] = /^Unresolved alias .*?: (.*)$/s.exec(said) ?? []
  let found: Alias | null = null
  visit(document, {
    Alias(_, alias) {
      if (alias.source !== name) return undefined
      found = alias
      return visit.BREAK
    },
  })
  return found
}

function frontValue(
  { map, values }: Mapping,
  key: string,
  place: (start: number, end: number) => Place,
): FrontValue | null {
  if (!values.has(key)) return null
  const node = map.get(key, true)
  const [start, end] = (isNode(node) ? node.range : null) ?? [0, 0]
  return { value: values.get(key), place: place(start, end) }
}

/** Refuses a misspelt key: because of one letter, the draft would be judged without its story, and wrongly. */
function refuseSlip(
  { map, values }: Mapping,
  key: string,
  place: (start: number, end: number) => Place,
): null {
  for (const { key: node } of map.items) {
    if (!isScalar(node) || typeof node.value !== 'string') continue
    if (!isSlipOfBinding(key, node.value, values.get(node.value))) continue
    const [start, end] = node.range ?? [0, 0]
    const message = `${JSON.stringify(node.value)} is not a key of a draft; did you mean "${key}"?`
    throw new FrontMatterError(message, place(start, end))
  }
  return null
}

type ToPoint = ReturnType<typeof location>['toPoint']

function pointAt(toPoint: ToPoint, offset: number): Point {
  const point = toPoint(offset)
  // Only an offset outside the text has no point.
  if (point?.offset === undefined) return TEXT_START
  return { line: point.line, column: point.column, offset: point.offset }
}
