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

/** A story or parent that a draft answers, with its file. */
export interface Bound {
  url: URL
  loaded: LoadedStory
}

/** A file that a draft names but that can't be read. */
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
   * Reads the story or the parent that a draft names; it must be in the given folder. Null when the draft
   * names none. Announces the file before it is read, so that no change to it is missed.
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

/** The error in words for editors: the command line's words mention its current folder. */
function outside(): UnreadableError {
  return new UnreadableError('outside', WORDS.outside)
}
