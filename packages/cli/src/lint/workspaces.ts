import { existsSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  ConfigError,
  type ConfigHost,
  type ConfigProblem,
  defaults,
  type FileHere,
  findConfig,
  IGNORE_NAME,
  loadConfig,
  Workspace,
} from '../config/index.js'
import { readText, UnreadableError } from '../io/read-file.js'
import { rules } from '../rules/index.js'
import { isInside } from '../stories/inside.js'

/** Files to use instead of the nearest ones, as they are named on the command line. */
export interface WorkspaceOptions {
  config?: string
  ignorePath?: string
}

/** A workspace, and the files that determine it, including those that do not exist. */
interface Found {
  workspace: Promise<Workspace | null>
  asked: Set<string>
}

/** Finds the workspace of each draft, and reads each configuration once. */
export class Workspaces {
  /** The errors in the configurations met so far. */
  readonly problems: ConfigProblem[] = []
  /** The files that decide how drafts are judged, as far as they have been read. */
  readonly files = new Set<string>()
  readonly #byFolder = new Map<string, Found>()
  readonly #byRoot = new Map<string, Found>()

  /** Absolute, like all paths here; null if the nearest counts. */
  readonly #config: string | null
  readonly #ignorePath: string | null

  constructor(
    { config, ignorePath }: WorkspaceOptions,
    readonly cwd: string,
  ) {
    this.#config = config === undefined ? null : resolve(cwd, config)
    this.#ignorePath = ignorePath === undefined ? null : resolve(cwd, ignorePath)
  }

  /** The workspace of a file; null when its configuration can't be used. */
  of(file: string): Promise<Workspace | null> {
    return this.#of(dirname(file)).workspace
  }

  /** The files that decide how a draft is judged, or would if they existed: the same set for a whole folder. */
  async governing(file: string): Promise<ReadonlySet<string>> {
    const { workspace, asked } = this.#of(dirname(file))
    await workspace
    return asked
  }

  #of(folder: string): Found {
    const asked = new Set<string>()
    return madeOnce(this.#byFolder, folder, () => ({
      workspace: this.#find(folder, asked).catch((error: unknown) => this.#refuse(error)),
      asked,
    }))
  }

  async #find(folder: string, asked: Set<string>): Promise<Workspace | null> {
    const disk = this.#disk(asked)
    const named = this.#config === null ? null : pathToFileURL(this.#config)
    const nearest = named === null ? await findConfig(folderUrl(folder), disk) : null
    const root = rootOf(folder, this.cwd, named, nearest)
    const reach = named === null && nearest === null ? reachOf(folder, root) : root
    const made = this.#make(root, reach, named ?? nearest)
    const workspace = await made.workspace
    for (const file of made.asked) asked.add(file)
    return workspace
  }

  #make(root: string, reach: string, config: URL | null): Found {
    const asked = new Set<string>()
    return madeOnce(this.#byRoot, `${root}\0${reach}`, () => ({
      workspace: this.#read(root, reach, config, asked).catch((error: unknown) =>
        this.#refuse(error),
      ),
      asked,
    }))
  }

  /** The disk, remembering what was asked for. */
  #disk(asked: Set<string>): ConfigHost {
    return {
      read: async (file) => {
        const path = fileURLToPath(file)
        asked.add(path)
        const isNamed = path === this.#config || path === this.#ignorePath
        const text = await readIfThere(file, isNamed)
        if (text !== null) this.files.add(path)
        return text
      },
    }
  }

  #refuse(error: unknown): null {
    if (!(error instanceof ConfigError)) throw error
    // Every folder below a configuration that can't be read meets the same errors.
    const known = new Set(this.problems.map(printOf))
    this.problems.push(...error.problems.filter((one) => !known.has(printOf(one))))
    return null
  }

  async #read(
    root: string,
    reach: string,
    config: URL | null,
    asked: Set<string>,
  ): Promise<Workspace> {
    const disk = this.#disk(asked)
    const merged = config === null ? defaults : await loadConfig(config, disk, rules)
    const file = pathToFileURL(this.#ignorePath ?? join(root, IGNORE_NAME))
    const ignoreText = await disk.read(file)
    if (ignoreText === null && this.#ignorePath !== null)
      throw new ConfigError([{ file, position: null, message: 'There is no such file.' }])
    return new Workspace(folderUrl(root), merged, ignoreText ?? '', folderUrl(reach))
  }
}

function printOf({ file, position, message }: ConfigProblem): string {
  return JSON.stringify([file, position, message])
}

/** The folders of workspaces as paths. */
const folderPaths = new WeakMap<Workspace, string>()

/** A file in the form in which a workspace can be asked about it. */
export function fileIn(workspace: Workspace, path: string): FileHere {
  const folder = folderPaths.get(workspace) ?? fileURLToPath(workspace.folder)
  folderPaths.set(workspace, folder)
  return path.startsWith(folder)
    ? path.slice(folder.length).replaceAll(sep, '/')
    : pathToFileURL(path)
}

/** The folder of a workspace: that of the configuration found, or the current folder if one is named. */
function rootOf(folder: string, cwd: string, named: URL | null, nearest: URL | null): string {
  if (nearest !== null) return dirname(fileURLToPath(nearest))
  return named !== null || isInside(folder, cwd) ? cwd : folder
}

/** Entries that mark the topmost folder of a project. */
const PROJECT_MARKS = ['.git', 'package.json']

/**
 * The folder in which drafts may use stories, if no configuration says: the project they are in, so that the
 * result does not depend on the current folder, and never less than the current folder.
 */
function reachOf(folder: string, root: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (PROJECT_MARKS.some((name) => existsSync(join(at, name))))
      return isInside(root, at) ? at : root
    if (dirname(at) === at) return root
  }
}

function madeOnce(known: Map<string, Found>, key: string, make: () => Found): Found {
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}

/** Reads a file; null if it is missing. A folder in its place is an error only if the user named it. */
async function readIfThere(file: URL, isNamed: boolean): Promise<string | null> {
  try {
    return await readText(fileURLToPath(file))
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    const isFolder = error.code === 'folder'
    if (error.code === 'missing' || (isFolder && !isNamed)) return null
    const message = `${isFolder ? 'This' : 'The file'} ${error.message}.`
    throw new ConfigError([{ file, position: null, message }])
  }
}

function folderUrl(folder: string): URL {
  return pathToFileURL(join(folder, '/'))
}
