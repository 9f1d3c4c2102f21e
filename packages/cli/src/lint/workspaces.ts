import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { RuleInfo } from '@commentlint/core'
import {
  ConfigError,
  type ConfigHost,
  type ConfigProblem,
  defaults,
  findConfig,
  IGNORE_NAME,
  loadConfig,
  Workspace,
} from '../config/index.js'
import { readText, UnreadableError } from '../io/read-file.js'
import { isInside } from '../stories/inside.js'

/** Which configuration and ignore file to use instead of the nearest. */
export interface WorkspaceOptions {
  cwd: string
  rules: readonly RuleInfo[]
  /** Path of the configuration file, absolute. */
  config?: string | undefined
  /** Path of the ignore file, absolute. */
  ignorePath?: string | undefined
}

/** Finds the workspace of each draft, and reads each configuration once. */
export class Workspaces {
  /** What is wrong with the configurations met so far. */
  readonly problems: ConfigProblem[] = []
  /** The files that say how drafts are judged, as far as they were read. */
  readonly files = new Set<string>()
  readonly #byFolder = new Map<string, Promise<Workspace | null>>()
  readonly #byRoot = new Map<string, Promise<Workspace | null>>()

  readonly #disk: ConfigHost = {
    read: async (file) => {
      const text = await readIfThere(file)
      if (text !== null) this.files.add(fileURLToPath(file))
      return text
    },
  }

  constructor(readonly options: WorkspaceOptions) {}

  /** The workspace of a file; null when its configuration can't be used. */
  of(file: string): Promise<Workspace | null> {
    const folder = dirname(file)
    const known = this.#byFolder.get(folder)
    if (known !== undefined) return known
    const workspace = this.#find(folder).catch((error: unknown) => this.#refuse(error))
    this.#byFolder.set(folder, workspace)
    return workspace
  }

  async #find(folder: string): Promise<Workspace | null> {
    const { cwd, config } = this.options
    if (config !== undefined) return this.#make(cwd, pathToFileURL(config))
    const file = await findConfig(folderUrl(folder), this.#disk)
    if (file !== null) return this.#make(dirname(fileURLToPath(file)), file)
    return this.#make(isInside(folder, cwd) ? cwd : folder, null)
  }

  #make(root: string, config: URL | null): Promise<Workspace | null> {
    const known = this.#byRoot.get(root)
    if (known !== undefined) return known
    const made = this.#read(root, config).catch((error: unknown) => this.#refuse(error))
    this.#byRoot.set(root, made)
    return made
  }

  #refuse(error: unknown): null {
    if (!(error instanceof ConfigError)) throw error
    this.problems.push(...error.problems)
    return null
  }

  async #read(root: string, config: URL | null): Promise<Workspace> {
    const { rules, ignorePath } = this.options
    const merged = config === null ? defaults : await loadConfig(config, this.#disk, rules)
    const file = pathToFileURL(ignorePath ?? join(root, IGNORE_NAME))
    const ignoreText = await this.#disk.read(file)
    if (ignoreText === null && ignorePath !== undefined)
      throw new ConfigError([{ file, position: null, message: 'There is no such file.' }])
    return new Workspace(folderUrl(root), merged, ignoreText ?? '')
  }
}

async function readIfThere(file: URL): Promise<string | null> {
  try {
    return await readText(fileURLToPath(file))
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    if (error.code === 'missing' || error.code === 'folder') return null
    throw new ConfigError([{ file, position: null, message: `The file ${error.message}.` }])
  }
}

function folderUrl(folder: string): URL {
  return pathToFileURL(join(folder, '/'))
}
