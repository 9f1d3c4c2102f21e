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
 * Finds what configuration, ignore files and lists of suppressions say of a folder, once until one
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
    // What lies in no folder has none whose configuration could hold.
    if (file.protocol === 'untitled:') return new Workspace(file, defaults)
    return this.#ask((edition) => edition.of(new URL('./', file)))
  }

  /** What keeps a file's configuration from being used, once that was asked for; null when it can be. */
  brokenAt(file: URL): ConfigProblem | null {
    return this.#edition.broken.get(new URL('./', file).href) ?? null
  }

  /** The findings that are not held against the drafts of a workspace. */
  suppressionsOf({ folder }: Workspace): Promise<SuppressionList> {
    return this.#ask((edition) => edition.suppressionsOf(folder))
  }

  /** Whether a change of a file may change what this book says. */
  reads(file: URL): boolean {
    return this.#edition.everRead.has(file.href)
  }

  /** Whether some of it stands in files of whose changes the editor does not tell. */
  get restsOnUnwatched(): boolean {
    return this.#edition.restsOnUnwatched
  }

  /** What is wrong with the configuration files met so far, by file. */
  get problems(): ReadonlyMap<string, readonly ConfigProblem[]> {
    const byFile = new Map<string, Map<string, ConfigProblem>>()
    // By what they say, too: each folder below a configuration meets the same ones.
    for (const { problem } of this.#edition.problems) {
      const { file, position, message } = problem
      const found = byFile.get(file.href) ?? new Map<string, ConfigProblem>()
      byFile.set(file.href, found.set(JSON.stringify([position, message]), problem))
    }
    return new Map([...byFile].map(([href, found]) => [href, [...found.values()]]))
  }

  /** Something changed: what is known holds no more. */
  forget(): void {
    this.#edition = new Edition(this.files, this.folders)
  }

  /** Something may have changed: reads all anew, and what was wrong is so until it is read again. */
  lookAgain(): void {
    this.#edition = new Edition(this.files, this.folders, this.#edition)
  }

  /** Asks again where the answer rests on what was forgotten while it was read. */
  async #ask<T>(question: (edition: Edition) => Promise<T>): Promise<T> {
    for (;;) {
      const edition = this.#edition
      const answer = await question(edition)
      if (edition === this.#edition) return answer
    }
  }
}

/** A problem, and the configuration or the list whose reading met it, in itself or in what it extends. */
interface Met {
  readonly source: URL
  readonly problem: ConfigProblem
}

/** What was read between two changes. Readings that end after a change tell of an edition nobody asks. */
class Edition {
  readonly broken = new Map<string, ConfigProblem>()
  /** What was looked at here and in former editions, files that do not exist among them. */
  readonly everRead: Set<string>
  /** Whether something was found that the editor does not watch. */
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

  /** Those of former editions hold until the file that led to them is read again. */
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

/** The answer that is known, or the one that is found now; one that fails is not kept. */
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

/** Of the folders that hold another one, the one that holds the others: clients list them in any order. */
function outermost(folders: readonly URL[], inner: URL): URL | undefined {
  const [first] = folders
    .filter(({ href }) => inner.href.startsWith(href))
    .sort((a, b) => a.href.length - b.href.length)
  return first
}
