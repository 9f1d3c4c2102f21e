import { dirname, resolve } from 'node:path'
import { UnreadableError } from '../io/read-file.js'
import { requireInside } from './inside.js'
import { type LoadedStory, readStory } from './read-story.js'

/** A story's file, or why it can't be read. */
export type Shelved =
  | { path: string; story: LoadedStory }
  | { path: string; error: UnreadableError }

/** Reads each story once, however many drafts answer it. */
export class StoryLibrary {
  readonly #stories = new Map<string, Promise<LoadedStory>>()

  /** A story that a draft names, which has to lie in the draft's workspace. */
  async boundBy(draft: string, name: string, workspace: string): Promise<Shelved> {
    const path = resolve(dirname(draft), name)
    try {
      await requireInside(path, workspace)
      return { path, story: await this.read(path) }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      return { path, error }
    }
  }

  /** Any story; throws an `UnreadableError`. */
  read(path: string): Promise<LoadedStory> {
    const known = this.#stories.get(path)
    if (known !== undefined) return known
    const story = readStory(path)
    // Whoever awaits it meets the failure; nobody has to.
    story.catch(() => undefined)
    this.#stories.set(path, story)
    return story
  }

  /** The stories read so far, in the order of their paths. */
  async all(): Promise<LoadedStory[]> {
    const byPath = [...this.#stories].sort(([a], [b]) => (a < b ? -1 : 1))
    const settled = await Promise.allSettled(byPath.map(([, story]) => story))
    return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  }
}
