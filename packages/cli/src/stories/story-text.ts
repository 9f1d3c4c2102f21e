import type { Point, Story } from '@commentlint/core'
import { UnreadableError } from '../io/unreadable.js'
import { TEXT_START } from '../sources/draft.js'
import { FrontMatterError, readFrontMatter } from '../sources/front-matter.js'
import { isToml, LONGEST_FRONT_MATTER } from '../sources/names-story.js'
import { extensionOf, requireStoryKind } from './kinds.js'

/** A story, and where its text begins in its file. */
export interface LoadedStory extends Story {
  /** Null for a story extracted from HTML, whose text is not in the file as such. */
  start: Point | null
}

/** The story in a file's text, by the file's name; throws an `UnreadableError`. */
export async function storyOf(name: string, text: string): Promise<LoadedStory> {
  const story = await byKind(name, text)
  if (story.text.trim() === '' && (story.title ?? '') === '')
    throw new UnreadableError('empty', 'holds no text')
  return story
}

async function byKind(name: string, text: string): Promise<LoadedStory> {
  requireStoryKind(name)
  switch (extensionOf(name)) {
    case '.md':
    case '.markdown':
      return markdownStory(text)
    case '.html':
    case '.htm':
    case '.xhtml': {
      const { extractStory } = await import('./extract.js')
      return { ...(await extractStory(text, null)), start: null }
    }
    default:
      return textStory(text)
  }
}

/** A story in plain text; its front matter may hold a title. */
export function textStory(file: string): LoadedStory {
  const { title, start } = withoutFrontMatter(file)
  return { ...(title === null ? {} : { title }), text: file.slice(start.offset), start }
}

/** The end of front matter in TOML, and the entry of it that is read. */
const TOML_END = /[\r\n]\+\+\+[ \t]*(?:\r\n|\n|\r|$)/
const TOML_TITLE = /^title[ \t]*=[ \t]*(["'])([^"'\r\n]*)\1[ \t]*$/m

const HEADING = /^\s*#[ \t]([^\r\n]*)(?:\r\n|\n|\r|$)/

/** A story in Markdown, whose title is in its front matter or in its first heading. */
export function markdownStory(file: string): LoadedStory {
  const story = textStory(file)
  const heading = HEADING.exec(story.text)
  if (story.title !== undefined || heading === null || story.start === null) return story
  const { line, offset } = story.start
  const above = heading[0]
  const start = { line: line + breaksIn(above), column: 1, offset: offset + above.length }
  return { title: withoutClosing(heading[1] ?? ''), text: story.text.slice(above.length), start }
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}

/** A heading may end in number signs after a space: "# Trees ##", but not "# Trees in C#". */
function withoutClosing(heading: string): string {
  const title = heading.trim()
  let end = title.length
  while (title[end - 1] === '#') end -= 1
  const isClosed = end === 0 || title[end - 1] === ' ' || title[end - 1] === '\t'
  return isClosed ? title.slice(0, end).trimEnd() : title
}

/** Unreadable front matter of a story is ignored; it belongs to other tools. */
function withoutFrontMatter(file: string): { title: string | null; start: Point } {
  const toml = isToml(file) ? TOML_END.exec(file.slice(0, LONGEST_FRONT_MATTER)) : null
  if (toml !== null) {
    const above = file.slice(0, toml.index + toml[0].length)
    const title = TOML_TITLE.exec(above)?.[2] ?? null
    return { title, start: { line: 1 + breaksIn(above), column: 1, offset: above.length } }
  }
  try {
    const front = readFrontMatter(file)
    const title = front?.find('title')
    return { title: typeof title === 'string' ? title : null, start: front?.end ?? TEXT_START }
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error
    return { title: null, start: TEXT_START }
  }
}
