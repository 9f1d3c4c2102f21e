import type { Kept } from '../cache/kept.js'
import type { Workspace } from '../config/index.js'
import { type Binding, type Draft, unknownStory, unread } from '../sources/draft.js'
import type { Input } from '../sources/source.js'
import type { KnownStories } from '../stories/known.js'
import { type Shelved, StoryLibrary } from '../stories/library.js'
import type { LoadedStory } from '../stories/story-text.js'
import type { Bound, Unbound } from './bound.js'
import type { Item } from './items.js'
import { withNextStep } from './next-step.js'
import { shown } from './shown.js'

type Answered = 'story' | 'parent'

/** Nothing is answered. */
const NOTHING: Bound = { text: null, name: null }

/** What is needed to read what drafts answer. */
export interface BinderOptions {
  cwd: string
  /** Stories that rows name by id. */
  known: KnownStories
  /** The story of drafts that name none. */
  fallback: { path: string; story: LoadedStory } | null
  /** The cache of stories; null when nothing is kept. */
  kept: Kept | null
}

/** Reads the stories and parents that drafts name. */
export class Binder {
  readonly #cwd: string
  readonly #library: StoryLibrary
  readonly #known: ReadonlyMap<string, LoadedStory>
  /** The stories that drafts named, with the names they are shown by. */
  readonly #bound = new Map<Shelved, Bound>()

  /** What a draft answers when it doesn't say. */
  readonly #unsaid: Readonly<Record<Answered, Bound>>

  constructor({ cwd, known, fallback, kept }: BinderOptions) {
    this.#cwd = cwd
    this.#library = new StoryLibrary(kept)
    this.#known = new Map(
      [...known.byId].map(([id, story]) => [id, { ...story, start: null }] as const),
    )
    const story = fallback && { text: fallback.story, name: shown(fallback.path, cwd) }
    this.#unsaid = { story: story ?? NOTHING, parent: NOTHING }
  }

  /** Reads what a draft answers; if that is a file, it must be in the draft's workspace. */
  async bind(
    { input, workspace }: Item,
    draft: Draft,
    answered: Answered,
  ): Promise<Bound | Unbound> {
    const binding = draft[answered]
    if (binding === null) return this.#unsaid[answered]
    switch (binding.kind) {
      case 'text':
        return { text: { ...binding.story, start: null }, name: null }
      case 'id':
        return this.#byId(binding.id)
      case 'file':
        return this.#file(input, workspace, binding, answered)
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
    input: Input,
    workspace: Workspace,
    binding: Binding & { kind: 'file' },
    answered: Answered,
  ): Promise<Bound | Unbound> {
    const shelved = await this.#library.boundBy(input.path, binding.path, workspace.reach)
    const known = this.#bound.get(shelved)
    if (known !== undefined) return known
    const name = shown(shelved.path, this.#cwd)
    if ('error' in shelved) {
      const { path, error } = shelved
      const told = withNextStep(error, path, { input, workspace, cwd: this.#cwd })
      return { error: unread(binding, told, answered), name }
    }
    const bound = { text: shelved.story, name }
    this.#bound.set(shelved, bound)
    return bound
  }
}
