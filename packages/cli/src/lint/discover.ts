import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { glob, isDynamicPattern } from 'tinyglobby'
import { explain, readStart, UnreadableError } from '../io/read-file.js'
import { LONGEST_FRONT_MATTER, namesStory } from '../sources/front-matter.js'
import { KNOWN_KINDS, sourceFor } from '../sources/index.js'
import type { Workspaces } from './workspaces.js'

/** What the arguments of a run stand for. */
export interface Discovery {
  /** Absolute paths, each once; those of a folder in order. */
  files: string[]
  /** Arguments that lead to nothing, one sentence each. */
  problems: string[]
  /** Named files that are ignored, as they were named. */
  ignored: string[]
}

/** Finds the files that files, folders and globs stand for. */
export async function discover(
  names: readonly string[],
  cwd: string,
  workspaces: Workspaces,
): Promise<Discovery> {
  const search = new Search(cwd, workspaces)
  for (const name of names) await search.add(name)
  return search
}

/** What globs leave out, as folders do. */
const NEVER = ['**/node_modules/**']

class Search implements Discovery {
  readonly problems: string[] = []
  readonly ignored: string[] = []
  readonly #files = new Set<string>()

  constructor(
    readonly cwd: string,
    readonly workspaces: Workspaces,
  ) {}

  get files(): string[] {
    return [...this.#files]
  }

  async add(name: string): Promise<void> {
    const path = resolve(this.cwd, name)
    try {
      if ((await stat(path)).isDirectory()) await this.#folder(name, path)
      else await this.#file(name, path)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
      if (code === 'ENOENT' && isDynamicPattern(name)) await this.#glob(name)
      else this.problems.push(`${name} ${explain(error as NodeJS.ErrnoException).message}.`)
    }
  }

  async #file(name: string, path: string): Promise<void> {
    if (await this.#ignores(path)) this.ignored.push(name)
    else if (sourceFor(path) === null)
      this.problems.push(`${name} is no draft: drafts are ${KNOWN_KINDS} files.`)
    else this.#files.add(path)
  }

  async #glob(pattern: string): Promise<void> {
    const options = { cwd: this.cwd, absolute: true, followSymbolicLinks: false, ignore: NEVER }
    const paths = (await glob(pattern, options)).sort()
    if (paths.length === 0) this.problems.push(`No file matches ${JSON.stringify(pattern)}.`)
    for (const path of paths)
      if (sourceFor(path) !== null && !(await this.#ignores(path))) this.#files.add(path)
  }

  async #folder(name: string, folder: string): Promise<void> {
    let found = false
    for await (const path of this.#walk(folder)) {
      if (sourceFor(path) === null || !(await this.#isDraft(path))) continue
      this.#files.add(path)
      found = true
    }
    // With a configuration that can't be used, nobody knows what is a draft.
    if (!found && this.workspaces.problems.length === 0)
      this.problems.push(
        `${name} holds no drafts: a draft is a .md or .txt file whose front matter names a story, or one named *.comment.md or *.comment.txt.`,
      )
  }

  /** The regular files in a folder, by name. Links are not followed: they may lead out, or round. */
  async *#walk(folder: string): AsyncGenerator<string> {
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.isFile()) yield path
      if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.'))
        continue
      yield* this.#walk(path)
    }
  }

  async #isDraft(path: string): Promise<boolean> {
    const workspace = await this.workspaces.of(path)
    const file = pathToFileURL(path)
    if (workspace === null || workspace.ignores(file)) return false
    return workspace.namesDraft(file) || (await bindsStory(path))
  }

  async #ignores(path: string): Promise<boolean> {
    return (await this.workspaces.of(path))?.ignores(pathToFileURL(path)) ?? false
  }
}

/** Whether a file's front matter names a story. One that may not be read might: the run says so. */
async function bindsStory(path: string): Promise<boolean> {
  try {
    // Byte by byte, so that a draft in another encoding is found, and reported.
    return namesStory((await readStart(path, LONGEST_FRONT_MATTER)).toString('latin1'))
  } catch (error) {
    if (error instanceof UnreadableError) return error.code === 'denied'
    throw error
  }
}
