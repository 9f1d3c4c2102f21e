import { type LoadedStory, requireStoryKind, storyOf } from '@commentlint/cli/drafts'
import type { Files } from '../files/files.js'
import { nameOf } from '../text/uris.js'

/** Most stories kept: those of the open drafts, and their parents. */
const MOST_KEPT = 16

/** Reads stories from their files, again only when a file's text has changed. */
export class StoryShelf {
  readonly #kept = new Map<string, { text: string; story: Promise<LoadedStory> }>()

  constructor(readonly files: Files) {}

  /** The story in a file; throws an `UnreadableError`. */
  async load(file: URL): Promise<LoadedStory> {
    requireStoryKind(nameOf(file))
    const text = await this.files.read(file)
    const kept = this.#kept.get(file.href)
    if (kept?.text === text) return kept.story
    const story = storyOf(nameOf(file), text)
    story.catch(() => undefined)
    this.#kept.delete(file.href)
    this.#kept.set(file.href, { text, story })
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '')
    return story
  }
}
