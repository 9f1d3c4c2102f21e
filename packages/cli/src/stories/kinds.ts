import { UnreadableError } from '../io/unreadable.js'

/** Extensions of the files that stories are read from, with the dot. */
export const STORY_KINDS: readonly string[] = [
  '.md',
  '.markdown',
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
]

/** Makes sure that a file's name is a story's; throws an `UnreadableError`. */
export function requireStoryKind(name: string): void {
  const kind = extensionOf(name)
  if (kind !== '' && !STORY_KINDS.includes(kind))
    throw new UnreadableError('kind', 'is no story: stories are .md, .txt and .html files')
}

/** The extension of a file's name, with the dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return /[^/\\](\.[^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
