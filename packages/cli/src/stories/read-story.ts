import { digest, type Kept } from '../cache/kept.js'
import { readBytes, textOf } from '../io/read-file.js'
import { extensionOf, requireStoryKind } from './kinds.js'
import type { LoadedStory } from './story-text.js'

/** Reads a story in Markdown, text or HTML; throws an `UnreadableError`. */
export async function readStory(path: string, kept: Kept | null = null): Promise<LoadedStory> {
  requireStoryKind(path)
  const bytes = readBytes(path)
  if (kept === null) return parse(path, bytes)
  const print = digest(bytes)
  const known = kept.story(print, extensionOf(path))
  if (known !== null) return known
  const story = await parse(path, bytes)
  kept.keepStory(print, extensionOf(path), story)
  return story
}

/** Loads the extractor with the first HTML story. */
async function parse(path: string, bytes: Uint8Array): Promise<LoadedStory> {
  const { storyOf } = await import('./story-text.js')
  return storyOf(path, textOf(bytes))
}
