import type { Binding, DraftError } from '../sources/draft.js'
import type { KnownStories } from '../stories/known.js'
import { StoryLibrary } from '../stories/library.js'
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
  readonly #library = new StoryLibrary()

  constructor(
    readonly cwd: string,
    /** Stories that rows name by id. */
    readonly known: KnownStories,
  ) {}

  /** Reads a binding of a draft, whose files have to lie in a folder. */
  async bind(draft: string, folder: string, binding: Binding | null): Promise<Bound | Unbound> {
    if (binding === null) return NOTHING
    switch (binding.kind) {
      case 'text':
        return { text: { ...binding.story, start: null }, name: null }
      case 'id':
        return this.#byId(binding.id)
      case 'file':
        return this.#file(draft, folder, binding)
    }
  }

  /** All stories met so far, and those that were given. */
  async stories(): Promise<LoadedStory[]> {
    const known = [...this.known.byId.values()].map((story) => ({ ...story, start: null }))
    return [...known, ...(await this.#library.all())]
  }

  #byId(id: string): Bound | Unbound {
    const story = this.known.byId.get(id)
    if (story !== undefined) return { text: { ...story, start: null }, name: id }
    const message = `No story with the id ${JSON.stringify(id)} was given with --stories.`
    return { error: { code: 'story-unknown', message }, name: id }
  }

  async #file(
    draft: string,
    folder: string,
    { path: written, place }: Binding & { kind: 'file' },
  ): Promise<Bound | Unbound> {
    const shelved = await this.#library.boundBy(draft, written, folder)
    const name = shown(shelved.path, this.cwd)
    if ('story' in shelved) return { text: shelved.story, name }
    const { code, message } = shelved.error
    const error = { code: `story-${code}`, message: `${written} ${message}.` }
    return { error: place === null ? error : { ...error, place }, name }
  }
}
