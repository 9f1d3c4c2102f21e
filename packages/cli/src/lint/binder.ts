import type { Kept } from '../cache/kept.js'
import {
  type Binding,
  type Draft,
  type DraftError,
  unknownStory,
  unread,
} from '../sources/draft.js'
import type { KnownStories } from '../stories/known.js'
import { type Shelved, StoryLibrary } from '../stories/library.js'
import type { LoadedStory } from '../stories/read-story.js'
import { shown } from './shown.js'

/** What a draft answers: a text, and the name it is shown by. */
export interface Bound {
  text: LoadedStory | null
  name: string | null
}

/** What a draft answers can't be read. */
export interface Unbound {
  error: DraftError
  name: string
}

/** Nothing is answered. */
const NOTHING: Bound = { text: null, name: null }

/** Reads what drafts say they answer. */
export class Binder {
  readonly #library: StoryLibrary
  readonly #known: ReadonlyMap<string, LoadedStory>
  /** The stories that drafts named, with how they are shown. */
  readonly #bound = new Map<Shelved, Bound>()

  constructor(
    readonly cwd: string,
    /** Stories that rows name by id. */
    known: KnownStories,
    kept: Kept | null,
  ) {
    this.#library = new StoryLibrary(kept)
    this.#known = new Map(
      [...known.byId].map(([id, story]) => [id, { ...story, start: null }] as const),
    )
  }

  /** Reads what a draft in a file answers, which has to lie in a folder. */
  async bind(
    file: string,
    folder: URL,
    draft: Draft,
    answered: 'story' | 'parent',
  ): Promise<Bound | Unbound> {
    const binding = draft[answered]
    if (binding === null) return NOTHING
    switch (binding.kind) {
      case 'text':
        return { text: { ...binding.story, start: null }, name: null }
      case 'id':
        return this.#byId(binding.id)
      case 'file':
        return this.#file(file, folder, binding, answered)
    }
  }

  /** All stories met so far, and those that were given. */
  async stories(): Promise<LoadedStory[]> {
    return [...this.#known.values(), ...(await this.#library.all())]
  }

  /** The files that drafts named so far. */
  files(): Promise<string[]> {
    return this.#library.paths()
  }

  #byId(id: string): Bound | Unbound {
    const story = this.#known.get(id)
    if (story !== undefined) return { text: story, name: id }
    return { error: unknownStory(id), name: id }
  }

  async #file(
    file: string,
    folder: URL,
    binding: Binding & { kind: 'file' },
    answered: 'story' | 'parent',
  ): Promise<Bound | Unbound> {
    const shelved = await this.#library.boundBy(file, binding.path, folder)
    const known = this.#bound.get(shelved)
    if (known !== undefined) return known
    const name = shown(shelved.path, this.cwd)
    if ('error' in shelved) return { error: unread(binding, shelved.error, answered), name }
    const bound = { text: shelved.story, name }
    this.#bound.set(shelved, bound)
    return bound
  }
}
