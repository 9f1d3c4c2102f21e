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
  readonly #byFolder = new Map<string, Promise<Workspace | null>>()
  readonly #problems = new Map<string, ConfigProblem[]>()
  readonly #suppressed = new Map<string, Promise<SuppressionList>>()
  readonly #broken = new Map<string, ConfigProblem>()
  /** What was looked at, files that do not exist among them. */
  readonly #read = new Set<string>()
  readonly #host: ConfigHost

  constructor(
    readonly files: Files,
    /** The folders that are open in the editor. */
    readonly folders: () => readonly URL[],
  ) {
    this.#host = { read: (file) => this.#readConfig(file) }
  }

  /** The workspace of a file; null when its configuration can't be used. */
  of(file: URL): Promise<Workspace | null> {
    const folder = new URL('./', file)
    const known = this.#byFolder.get(folder.href)
    if (known !== undefined) return known
    const workspace = this.#find(folder)
    this.#byFolder.set(folder.href, workspace)
    return workspace
  }

  /** What keeps a file's configuration from being used, once that was asked for; null when it can be. */
  brokenAt(file: URL): ConfigProblem | null {
    return this.#broken.get(new URL('./', file).href) ?? null
  }

  /** The findings that are not held against the drafts of a workspace. */
  suppressionsOf({ folder }: Workspace): Promise<SuppressionList> {
    const known = this.#suppressed.get(folder.href)
    if (known !== undefined) return known
    const list = this.#readSuppressions(new URL(SUPPRESSIONS_NAME, folder))
    this.#suppressed.set(folder.href, list)
    return list
  }

  /** Whether a change of a file may change what this book says. */
  reads(file: URL): boolean {
    return this.#read.has(file.href)
  }

  /** What is wrong with the configuration files met so far, by file. */
  get problems(): ReadonlyMap<string, readonly ConfigProblem[]> {
    return this.#problems
  }

  forget(): void {
    this.#byFolder.clear()
    this.#problems.clear()
    this.#suppressed.clear()
    this.#broken.clear()
    this.#read.clear()
  }

  async #find(folder: URL): Promise<Workspace | null> {
    try {
      const config = await findConfig(folder, this.#host)
      if (config !== null)
        return this.#make(new URL('./', config), await loadConfig(config, this.#host, rules))
      const root = this.folders().find(({ href }) => folder.href.startsWith(href)) ?? folder
      return this.#make(root, defaults)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      for (const problem of error.problems) this.#note(problem)
      const [first] = error.problems
      if (first !== undefined) this.#broken.set(folder.href, first)
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
      if (error instanceof ConfigError) for (const problem of error.problems) this.#note(problem)
      else if (error instanceof SuppressionsError)
        this.#note({ file, position: null, message: `The file ${error.message}.` })
      else throw error
      return {}
    }
  }

  #note(problem: ConfigProblem): void {
    const { href } = problem.file
    this.#problems.set(href, [...(this.#problems.get(href) ?? []), problem])
  }

  async #readConfig(file: URL): Promise<string | null> {
    this.#read.add(file.href)
    try {
      return await this.files.readIfAny(file)
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      throw new ConfigError([{ file, position: null, message: `The file ${error.message}.` }])
    }
  }
}
