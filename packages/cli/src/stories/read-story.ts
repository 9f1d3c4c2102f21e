import { readText } from '../io/read-file.js'
import { type LoadedStory, requireStoryKind, storyOf } from './story-text.js'

export type { LoadedStory } from './story-text.js'

/** Reads a story in Markdown, text or HTML; throws an `UnreadableError`. */
export async function readStory(path: string): Promise<LoadedStory> {
  requireStoryKind(path)
  return storyOf(path, await readText(path))
}
