import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Kept } from '../cache/kept.js'
import { UnreadableError } from '../io/read-file.js'
import { requireInside } from './inside.js'
import { readStory } from './read-story.js'
import type { LoadedStory } from './story-text.js'

/** A story's file, or why it can't be read. */
export type Shelved =
  | { path: string; story: LoadedStory }
  | { path: string; error: UnreadableError }

/** Reads each story once, however many drafts answer it. */
export class StoryLibrary {
  readonly #shelved = new Map<string, Promise<Shelved>>()
  /** The same stories by the names that drafts use, and the folders these are relative to. */
  readonly #asked = new Map<string, Promise<Shelved>>()

  constructor(readonly kept: Kept | null) {}

  /** A story that a draft names, which must be in the draft's workspace. */
  boundBy(draft: string, name: string, workspace: URL): Promise<Shelved> {
    // The name as written: resolving it takes longer than a look-up.
    const asked = `${name}\0${dirname(draft)}\0${workspace.href}`
    const known = this.#asked.get(asked)
    if (known !== undefined) return known
    const path = answeredPath(draft, name)
    const key = `${path}\0${workspace.href}`
    const shelved = this.#shelved.get(key) ?? shelve(path, fileURLToPath(workspace), this.kept)
    this.#shelved.set(key, shelved)
    this.#asked.set(asked, shelved)
    return shelved
  }

  /** The files asked for so far, whether they could be read or not. */
  async paths(): Promise<string[]> {
    return (await Promise.all(this.#shelved.values())).map(({ path }) => path)
  }

  /** The stories read so far, in the order of their paths. */
  async all(): Promise<LoadedStory[]> {
    const all = await Promise.all(this.#shelved.values())
    return all
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .flatMap((one) => ('story' in one ? [one.story] : []))
  }
}

/** The file that a draft names, relative to its folder, with slashes or, on Windows, backslashes. */
export function answeredPath(draft: string, name: string): string {
  return resolve(dirname(draft), name.replaceAll('\\', '/'))
}

async function shelve(path: string, workspace: string, kept: Kept | null): Promise<Shelved> {
  try {
    await requireInside(path, workspace)
    return { path, story: await readStory(path, kept) }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return { path, error }
  }
}
