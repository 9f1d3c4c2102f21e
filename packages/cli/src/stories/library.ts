import { dirname, resolve } from 'node:path'
import type { Kept } from '../cache/kept.js'
import { UnreadableError } from '../io/read-file.js'
import { requireInside } from './inside.js'
import { type LoadedStory, readStory } from './read-story.js'

/** A story's file, or why it can't be read. */
export type Shelved =
  | { path: string; story: LoadedStory }
  | { path: string; error: UnreadableError }

/** Reads each story once, however many drafts answer it. */
export class StoryLibrary {
  readonly #shelved = new Map<string, Promise<Shelved>>()

  constructor(readonly kept: Kept | null) {}

  /** A story that a draft names, which has to lie in the draft's workspace. */
  boundBy(draft: string, name: string, workspace: string): Promise<Shelved> {
    const path = resolve(dirname(draft), name)
    const key = `${path}\0${workspace}`
    const known = this.#shelved.get(key)
    if (known !== undefined) return known
    const shelved = shelve(path, workspace, this.kept)
    this.#shelved.set(key, shelved)
    return shelved
  }

  /** The files asked for so far, read or not. */
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

async function shelve(path: string, workspace: string, kept: Kept | null): Promise<Shelved> {
  try {
    await requireInside(path, workspace)
    return { path, story: await readStory(path, kept) }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return { path, error }
  }
}
