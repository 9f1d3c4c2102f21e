import {
  ConfigError,
  type ConfigHost,
  type ConfigProblem,
  defaults,
  findConfig,
  IGNORE_NAME,
  loadConfig,
  readSuppressions,
  rules,
  SUPPRESSIONS_NAME,
  type SuppressionList,
  SuppressionsError,
  Workspace,
} from '@commentlint/cli/config'
import { UnreadableError } from '@commentlint/cli/drafts'
import type { Files } from '../files/files.js'

/**
 * Finds the configuration, ignore file and suppressions that apply to a folder, and remembers them until one
 * of them changes.
 */
export class ConfigBook {
  #edition: Edition

  constructor(
    readonly files: Files,
    /** The folders that are open in the editor. */
    readonly folders: () => readonly URL[],
  ) {
    this.#edition = new Edition(files, folders)
  }

  /** The workspace of a file; null when its configuration can't be used. */
  async of(file: URL): Promise<Workspace | null> {
    // A document outside any folder has no configuration that could apply.
    if (file.protocol === 'untitled:') return new Workspace(file, defaults)
    return this.#ask((edition) => edition.of(new URL('./', file)))
  }

  /** Why a file's configuration can't be used; null when it can, or when nobody has asked for it yet. */
  brokenAt(file: URL): ConfigProblem | null {
    return this.#edition.broken.get(new URL('./', file).href) ?? null
  }

  /** The suppressed findings of a workspace. */
  suppressionsOf({ folder }: Workspace): Promise<SuppressionList> {
    return this.#ask((edition) => edition.suppressionsOf(folder))
  }

  /** Whether a change to a file may affect what this book says. */
  reads(file: URL): boolean {
    return this.#edition.everRead.has(file.href)
  }

  /** Whether some of it comes from files whose changes the editor does not report. */
  get restsOnUnwatched(): boolean {
    return this.#edition.restsOnUnwatched
  }

  /** The errors in the configuration files met so far, by file. */
  get problems(): ReadonlyMap<string, readonly ConfigProblem[]> {
    const byFile = new Map<string, Map<string, ConfigProblem>>()
    // Keyed by their words, too: every folder below a configuration meets the same errors.
    for (const { problem } of this.#edition.problems) {
      const { file, position, message } = problem
      const found = byFile.get(file.href) ?? new Map<string, ConfigProblem>()
      byFile.set(file.href, found.set(JSON.stringify([position, message]), problem))
    }
    return new Map([...byFile].map(([href, found]) => [href, [...found.values()]]))
  }

  /** Forgets everything, because something has changed. */
  forget(): void {
    this.#edition = new Edition(this.files, this.folders)
  }

  /**
   * Reads everything again, because something may have changed; known errors stay until their file has been
   * read again.
   */
  lookAgain(): void {
    this.#edition = new Edition(this.files, this.folders, this.#edition)
  }

  /** Asks again if the book was told to forget while the answer was being read. */
  async #ask<T>(question: (edition: Edition) => Promise<T>): Promise<T> {
    for (;;) {
      const edition = this.#edition
      const answer = await question(edition)
      if (edition === this.#edition) return answer
    }
  }
}

/** An error, and the configuration or list being read when it was met; it may be in a file that this one extends. */
interface Met {
  readonly source: URL
  readonly problem: ConfigProblem
}

/** What was read between two changes. A read that ends after a change only fills an edition that is no longer used. */
class Edition {
  readonly broken = new Map<string, ConfigProblem>()
  /** The files read in this and earlier editions, including those that do not exist. */
  readonly everRead: Set<string>
  /** Whether a file was found whose changes the editor does not report. */
  restsOnUnwatched = false
  readonly #read = new Set<string>()
  readonly #met: Met[] = []
  readonly #metBefore: readonly Met[]
  readonly #byFolder = new Map<string, Promise<Workspace | null>>()
  readonly #suppressed = new Map<string, Promise<SuppressionList>>()
  readonly #host: ConfigHost

  constructor(
    readonly files: Files,
    readonly folders: () => readonly URL[],
    former?: Edition,
  ) {
    this.everRead = new Set(former?.everRead)
    this.#metBefore = former?.problems ?? []
    this.#host = { read: (file) => this.#readConfig(file) }
  }

  /** Errors of an earlier edition stay until the file that led to them is read again. */
  get problems(): readonly Met[] {
    const kept = this.#metBefore.filter(({ source }) => !this.#read.has(source.href))
    return [...kept, ...this.#met]
  }

  of(folder: URL): Promise<Workspace | null> {
    return askOnce(this.#byFolder, folder.href, () => this.#find(folder))
  }

  suppressionsOf(folder: URL): Promise<SuppressionList> {
    const file = new URL(SUPPRESSIONS_NAME, folder)
    return askOnce(this.#suppressed, folder.href, () => this.#readSuppressions(file))
  }

  async #find(folder: URL): Promise<Workspace | null> {
    let config: URL | null = null
    try {
      config = await findConfig(folder, this.#host)
      if (config !== null)
        return await this.#make(new URL('./', config), await loadConfig(config, this.#host, rules))
      return await this.#make(outermost(this.folders(), folder) ?? folder, defaults)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      for (const problem of error.problems) this.#note(problem, config ?? problem.file)
      const [first] = error.problems
      if (first !== undefined) this.broken.set(folder.href, first)
      return null
    }
  }

  async #make(root: URL, config: typeof defaults): Promise<Workspace> {
    const ignored = await this.#host.read(new URL(IGNORE_NAME, root))
    return new Workspace(root, config, ignored ?? '')
  }

  async #readSuppressions(file: URL): Promise<SuppressionList> {
    try {
      return readSuppressions((await this.#host.read(file)) ?? '{}')
    } catch (error) {
      if (error instanceof ConfigError)
        for (const problem of error.problems) this.#note(problem, file)
      else if (error instanceof SuppressionsError)
        this.#note({ file, position: null, message: `The file ${error.message}.` }, file)
      else throw error
      return {}
    }
  }

  #note(problem: ConfigProblem, source: URL): void {
    this.#met.push({ source, problem })
  }

  async #readConfig(file: URL): Promise<string | null> {
    this.#read.add(file.href)
    this.everRead.add(file.href)
    try {
      const text = await this.files.readIfAny(file)
      if (text !== null && !this.files.isWatched(file)) this.restsOnUnwatched = true
      return text
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      throw new ConfigError([{ file, position: null, message: `The file ${error.message}.` }])
    }
  }
}

/** The known answer, or else the one found now; a failed one is not kept. */
function askOnce<T>(
  known: Map<string, Promise<T>>,
  key: string,
  find: () => Promise<T>,
): Promise<T> {
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const answer = find()
  known.set(key, answer)
  answer.catch(() => known.delete(key))
  return answer
}

/** The outermost of the open folders that contain a folder: clients list them in any order. */
function outermost(folders: readonly URL[], inner: URL): URL | undefined {
  const [first] = folders
    .filter(({ href }) => inner.href.startsWith(href))
    .sort((a, b) => a.href.length - b.href.length)
  return first
}
