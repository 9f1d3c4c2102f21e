import {
  type Draft,
  type DraftError,
  type LoadedStory,
  outside,
  UnreadableError,
} from '@commentlint/cli/drafts'
import type { Files } from '../files/files.js'
import { resolvePath } from '../text/uris.js'
import type { StoryShelf } from './story-shelf.js'

type FileBinding = Extract<Draft['story'], { kind: 'file' }>

/** What a draft answers: a story or a parent, and its file. */
export interface Answered {
  url: URL
  loaded: LoadedStory
}

/** What a draft names and can't be read. */
export interface Unbound {
  url: URL
  error: DraftError
}

/** Reads the files that drafts name. */
export class Binder {
  constructor(
    readonly files: Files,
    readonly shelf: StoryShelf,
  ) {}

  /** Reads what a draft at a place names; it has to lie in a folder. Null when it names nothing. */
  async bind(draft: URL, folder: URL, binding: Draft['story']): Promise<Answered | Unbound | null> {
    if (binding?.kind !== 'file') return null
    const url = resolvePath(draft, binding.path)
    try {
      if (!url.href.startsWith(folder.href)) throw outside()
      await this.files.requireInside(url, folder)
      return { url, loaded: await this.shelf.load(url) }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      return { url, error: explain(binding, error) }
    }
  }
}

function explain({ path, place }: FileBinding, { code, message }: UnreadableError): DraftError {
  const error = { code: `story-${code}`, message: `${path} ${message}.` }
  return place === null ? error : { ...error, place }
}
