import { extname } from 'node:path'
import type { Point, Story } from '@commentlint/core'
import { readText, UnreadableError } from '../io/read-file.js'
import { TEXT_START } from '../sources/draft.js'
import { FrontMatterError, readFrontMatter } from '../sources/front-matter.js'

/** A story and where its text begins in its file. */
export interface LoadedStory extends Story {
  /** Null for a story extracted from HTML: its text stands nowhere in the file. */
  start: Point | null
}

/** Reads a story in Markdown, text or HTML; throws an `UnreadableError`. */
export async function readStory(path: string): Promise<LoadedStory> {
  const story = await readByKind(path)
  if (story.text.trim() === '' && (story.title ?? '') === '')
    throw new UnreadableError('empty', 'holds no text')
  return story
}

async function readByKind(path: string): Promise<LoadedStory> {
  switch (extname(path).toLowerCase()) {
    case '.md':
    case '.markdown':
      return markdownStory(await readText(path))
    case '.txt':
    case '.text':
    case '':
      return textStory(await readText(path))
    case '.html':
    case '.htm':
    case '.xhtml': {
      const { extractStory } = await import('./extract.js')
      return { ...(await extractStory(await readText(path), null)), start: null }
    }
    default:
      throw new UnreadableError('kind', 'is no story: stories are .md, .txt and .html files')
  }
}

/** A story in plain text; its front matter may hold a title. */
export function textStory(file: string): LoadedStory {
  const { title, start } = withoutFrontMatter(file)
  return { ...(title === null ? {} : { title }), text: file.slice(start.offset), start }
}

const HEADING = /^\s*#[ \t]+([^\r\n]*?)[ \t]*#*[ \t]*(?:\r\n|\n|\r|$)/

/** A story in Markdown; its title is in its front matter or the heading it begins with. */
export function markdownStory(file: string): LoadedStory {
  const story = textStory(file)
  const heading = HEADING.exec(story.text)
  if (story.title !== undefined || heading === null || story.start === null) return story
  const { line, offset } = story.start
  const above = heading[0]
  const start = {
    line: line + (above.match(/\r\n|\n|\r/g)?.length ?? 0),
    column: 1,
    offset: offset + above.length,
  }
  return { title: heading[1] ?? '', text: story.text.slice(above.length), start }
}

/** Front matter of a story that can't be read says nothing; it belongs to other tools. */
function withoutFrontMatter(file: string): { title: string | null; start: Point } {
  try {
    const front = readFrontMatter(file)
    const title = front?.get('title')?.value
    return { title: typeof title === 'string' ? title : null, start: front?.end ?? TEXT_START }
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error
    return { title: null, start: TEXT_START }
  }
}
