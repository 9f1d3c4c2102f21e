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

/** Makes sure that a file's name is that of a story; throws an `UnreadableError`. */
export function requireStoryKind(name: string): void {
  const kind = extensionOf(name)
  if (kind !== '' && !STORY_KINDS.includes(kind))
    throw new UnreadableError('kind', 'is not a story: stories are .md, .txt and .html files')
}

/** Whether a text is a single line that ends like the name of a story file. */
export function isStoryPath(text: string): boolean {
  const name = text.trim().toLowerCase()
  // No system takes a path this long, so the text is a story, without looking at the rest.
  if (name.length > 1024 || /[\r\n]/.test(name)) return false
  return STORY_KINDS.some((kind) => name.endsWith(kind)) && (name.includes('/') || !/\s/.test(name))
}

/** The extension of a file's name, with the dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return /[^/\\](\.[^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
