import {
  ConfigError,
  type ConfigHost,
  type ConfigProblem,
  defaults,
  findConfig,
  IGNORE_NAME,
  loadConfig,
  rules,
  Workspace,
} from '@commentlint/cli/config'
import { UnreadableError } from '@commentlint/cli/drafts'
import type { Files } from '../files/files.js'

/** Finds what configuration and ignore files say of a folder, once until one of them changes. */
export class ConfigBook {
  readonly #byFolder = new Map<string, Promise<Workspace | null>>()
  readonly #problems = new Map<string, ConfigProblem[]>()
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
      return null
    }
  }

  async #make(root: URL, config: typeof defaults): Promise<Workspace> {
    const ignored = await this.#host.read(new URL(IGNORE_NAME, root))
    return new Workspace(root, config, ignored ?? '')
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
