import {
  type Draft,
  type DraftError,
  type LoadedStory,
  UnreadableError,
  unread,
} from '@commentlint/cli/drafts'
import { WORDS } from '../features/words.js'
import type { Files } from '../files/files.js'
import { resolvePath } from '../text/uris.js'
import type { StoryShelf } from './story-shelf.js'

/** What a draft answers: a story or a parent, and its file. */
export interface Bound {
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

  /**
   * Reads what a draft at a place answers; it has to lie in a folder. Null when it names nothing. Says
   * of each file which it is before it is read, so that no change of it goes unheard.
   */
  async bind(
    base: URL,
    folder: URL,
    draft: Draft,
    answered: 'story' | 'parent',
    onFile: (file: URL) => void = () => undefined,
  ): Promise<Bound | Unbound | null> {
    const binding = draft[answered]
    if (binding?.kind !== 'file') return null
    const url = resolvePath(base, binding.path)
    onFile(url)
    try {
      if (!url.href.startsWith(folder.href)) throw outside()
      await this.files.requireInside(url, folder)
      return { url, loaded: await this.shelf.load(url) }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      const reason = error.code === 'outside' ? outside() : error
      return { url, error: unread(binding, reason, answered) }
    }
  }
}

/** In words for editors: those of the command line speak of the folder that it runs in. */
function outside(): UnreadableError {
  return new UnreadableError('outside', WORDS.outside)
}
