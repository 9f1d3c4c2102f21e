import { type UnreadableCode, UnreadableError } from '@commentlint/cli/drafts'
import type { FolderEntry } from '../protocol.js'
import type { Documents } from '../text/documents.js'

/** A source of files: a disk, or the editor that has them. */
export interface FileSource {
  /** The text of a file; throws an `UnreadableError`. */
  read(file: URL): Promise<string>
  /** The entries of a folder; empty when it can't be read. */
  list(folder: URL): Promise<FolderEntry[]>
  /** Makes sure that a file's links don't lead out of a folder; throws an `UnreadableError`. */
  requireInside(file: URL, folder: URL): Promise<void>
}

/** Errors that mean, to the reader, that there is no file. */
const NONE: readonly UnreadableCode[] = ['missing', 'folder', 'outside']

/** Most files kept; a draft needs its configuration, its story and its parent. */
const MOST_KEPT = 64

/** Reads files as they are in the editor, and keeps those whose changes are reported. */
export class Files {
  readonly #kept = new Map<string, Promise<string>>()

  constructor(
    readonly documents: Documents,
    /** The source of files with a URI scheme (`file:`). */
    readonly sourceOf: (scheme: string) => FileSource,
    /** Whether the editor reports changes of a file. */
    readonly isWatched: (file: URL) => boolean,
  ) {}

  /** The text of a file; throws an `UnreadableError`. */
  async read(file: URL): Promise<string> {
    const open = this.documents.textAt(file)
    if (open !== null) return open
    const kept = this.#kept.get(file.href)
    if (kept !== undefined) return kept
    const text = this.sourceOf(file.protocol).read(file)
    if (this.isWatched(file)) this.#keep(file, text)
    return text
  }

  /** The text of a file, or null when it does not exist or can't be known to. */
  async readIfAny(file: URL): Promise<string | null> {
    try {
      return await this.read(file)
    } catch (error) {
      if (this.sourceOf(file.protocol) === nowhere) return null
      if (error instanceof UnreadableError && NONE.includes(error.code)) return null
      throw error
    }
  }

  list(folder: URL): Promise<FolderEntry[]> {
    return this.sourceOf(folder.protocol).list(folder)
  }

  async requireInside(file: URL, folder: URL): Promise<void> {
    // A file open in the editor needs no disk.
    if (this.documents.textAt(file) === null)
      await this.sourceOf(file.protocol).requireInside(file, folder)
  }

  /** Forgets one file, or all. */
  forget(file?: URL): void {
    if (file === undefined) this.#kept.clear()
    else this.#kept.delete(file.href)
  }

  #keep(file: URL, text: Promise<string>): void {
    this.#kept.set(file.href, text)
    // The caller gets the error; the next read may succeed.
    text.catch(() => {
      if (this.#kept.get(file.href) === text) this.#kept.delete(file.href)
    })
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '')
  }
}

/** The source of files that neither this server nor its client can read. */
export const nowhere: FileSource = {
  read: () => Promise.reject(unreadableHere()),
  list: async () => [],
  requireInside: async () => undefined,
}

export function unreadableHere(): UnreadableError {
  return new UnreadableError('failed', "can't be read here")
}
