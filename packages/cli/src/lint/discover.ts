import { type Dirent, readdir as readdirThen } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Workspace } from '../config/index.js'
import { suggest } from '../config/suggest.js'
import { explain, StartReader, UnreadableError } from '../io/read-file.js'
import { behindLinks } from '../io/same-file.js'
import { KNOWN_KINDS, noDraft, sourceFor } from '../sources/index.js'
import { LONGEST_FRONT_MATTER, namesStory } from '../sources/names-story.js'
import { shown } from './shown.js'
import { fileIn, type Workspaces } from './workspaces.js'

/** What the arguments of a run stand for. */
export interface Discovery {
  /** Absolute paths, each file once, whatever links lead to it; the files of a folder in order. */
  files: string[]
  /** The content of small files, where it was read to see whether they are drafts. */
  held: ReadonlyMap<string, Uint8Array>
  /** Arguments that lead to nothing, one sentence each. */
  problems: string[]
  /** Names of ignored files, and globs that match only ignored drafts, as they were given. */
  ignored: string[]
}

/** Finds the files that files, folders and globs stand for. */
export async function discover(
  names: readonly string[],
  cwd: string,
  workspaces: Workspaces,
  signal: AbortSignal,
): Promise<Discovery> {
  const search = new Search(cwd, workspaces, signal)
  for (const name of names) await search.add(name)
  return search
}

/** How globs are matched: they skip what folders skip. */
const GLOBBING = { absolute: true, followSymbolicLinks: false, ignore: ['**/node_modules/**'] }

type ReadFolder = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

class Search implements Discovery {
  readonly problems: string[] = []
  readonly ignored: string[] = []
  readonly held = new Map<string, Uint8Array>()
  /** The paths as they were given, by their paths without links. */
  readonly #files = new Map<string, string>()
  #heldBytes = 0

  constructor(
    readonly cwd: string,
    readonly workspaces: Workspaces,
    readonly signal: AbortSignal,
  ) {}

  get files(): string[] {
    return [...this.#files.values()]
  }

  async add(name: string): Promise<void> {
    const path = resolve(this.cwd, name)
    try {
      if ((await stat(path)).isDirectory()) await this.#folder(name, path)
      else await this.#file(name, path)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
      const pattern = globOf(name, sep)
      if (code === 'ENOENT' && isDynamicPattern(pattern)) await this.#glob(pattern)
      else this.problems.push(missing(name, explain(error as NodeJS.ErrnoException)))
    }
  }

  async #file(name: string, path: string): Promise<void> {
    if (await this.#ignores(path)) this.ignored.push(name)
    else if (sourceFor(path) === null) this.problems.push(noDraft(name))
    else this.#take(path, behindLinks(path))
  }

  #take(path: string, real: string): void {
    if (!this.#files.has(real)) this.#files.set(real, path)
  }

  async #glob(pattern: string): Promise<void> {
    const problems = this.problems.length
    const paths = (await glob(pattern, { ...GLOBBING, cwd: this.cwd, fs: this.#disk })).sort()
    if (paths.length === 0 && this.problems.length === problems)
      this.problems.push(`No file matches ${JSON.stringify(pattern)}.`)
    const drafts = paths.filter((path) => sourceFor(path) !== null)
    if (paths.length > 0 && drafts.length === 0)
      this.problems.push(
        `${JSON.stringify(pattern)} matches no draft: drafts are ${KNOWN_KINDS} files.`,
      )
    let left = 0
    for (const path of drafts) {
      if (await this.#ignores(path)) continue
      this.#take(path, behindLinks(path))
      left += 1
    }
    if (drafts.length > 0 && left === 0) this.ignored.push(pattern)
  }

  async #folder(name: string, folder: string): Promise<void> {
    const problems = this.problems.length
    let found = false
    // Below this folder, no link is followed.
    const real = behindLinks(folder)
    for await (const files of this.#walk(folder)) {
      const workspace = await this.workspaces.of(files[0] as string)
      const drafts = files.filter((path) => workspace !== null && this.#isTaken(path, workspace))
      for (const path of drafts) this.#take(path, join(real, relative(folder, path)))
      found ||= drafts.length > 0
    }
    // If something could not be read, it is unknown whether there are drafts.
    const certain = this.workspaces.problems.length === 0 && this.problems.length === problems
    if (found || !certain || this.signal.aborted) return
    this.problems.push(
      (await this.#holdsDrafts(folder))
        ? `${name} holds no drafts but those that are ignored.`
        : `${name} holds no drafts: a draft is a Markdown or text file whose front matter names a story, or one named *.comment.md or *.comment.txt.`,
    )
  }

  /** Whether a folder holds drafts, ignored or not. Reads it again, but only if no draft was taken from it. */
  async #holdsDrafts(folder: string): Promise<boolean> {
    for await (const files of this.#walk(folder)) {
      const workspace = await this.workspaces.of(files[0] as string)
      if (workspace !== null && files.some((path) => this.#isDraft(path, workspace))) return true
    }
    return false
  }

  /**
   * The files in a folder that may be drafts, by name: neighbouring files of one folder together, until a
   * subfolder comes between them. Links are not followed: they may lead out of the folder, or in circles.
   */
  async *#walk(folder: string): AsyncGenerator<string[]> {
    let files: string[] = []
    for (const entry of await this.#entries(folder)) {
      if (this.signal.aborted) return
      const path = join(folder, entry.name)
      if (entry.isFile() && sourceFor(path) !== null) files.push(path)
      if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.'))
        continue
      if (files.length > 0) yield files
      files = []
      yield* this.#walk(path)
    }
    if (files.length > 0) yield files
  }

  /** The entries of a folder, by name. An unreadable folder is a problem of its own. */
  async #entries(folder: string): Promise<Dirent[]> {
    try {
      const entries = await readdir(folder, { withFileTypes: true })
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    } catch (error) {
      this.#unreadable(folder, error as NodeJS.ErrnoException)
      return []
    }
  }

  #isTaken(path: string, workspace: Workspace): boolean {
    return !workspace.ignores(fileIn(workspace, path)) && this.#isDraft(path, workspace)
  }

  /** The file system for globs, which silently skip unreadable folders: this one records them. */
  get #disk(): Pick<typeof import('node:fs'), 'readdir'> {
    const read = (folder: string, options: { withFileTypes: true }, done: ReadFolder) =>
      readdirThen(folder, options, (error, entries) => {
        // A folder that does not exist matches nothing.
        if (error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
          this.#unreadable(folder, error)
        done(error, entries)
      })
    return { readdir: read as typeof readdirThen }
  }

  #unreadable(folder: string, error: NodeJS.ErrnoException): void {
    this.problems.push(`${shown(resolve(folder), this.cwd)} ${explain(error).message}.`)
  }

  #isDraft(path: string, workspace: Workspace): boolean {
    return workspace.namesDraft(fileIn(workspace, path)) || this.#bindsStory(path)
  }

  /**
   * Whether a file's front matter names a story. An unreadable file might, so it is taken and reported by the
   * run. A file that has gone since the folder was read does not.
   */
  #bindsStory(path: string): boolean {
    try {
      const { bytes, isWhole } = starts.read(path)
      // Byte by byte, so that a draft in another encoding is found, and reported.
      const start = bytes.toString('latin1')
      const binds = namesStory(start.startsWith(MARK) ? start.slice(MARK.length) : start)
      if (binds && isWhole) this.#hold(path, bytes)
      return binds
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      if (error.code !== 'missing') return true
      // Bytes that are not UTF-8 become replacement characters, which can't begin front matter.
      if (path.includes('\ufffd')) this.problems.push(misnamed(shown(path, this.cwd)))
      return false
    }
  }

  /** Keeps the content read, so that most drafts are read only once. */
  #hold(path: string, bytes: Buffer): void {
    this.#heldBytes += bytes.length
    if (this.#heldBytes <= MOST_HELD) this.held.set(path, Buffer.from(bytes))
  }

  async #ignores(path: string): Promise<boolean> {
    const workspace = await this.workspaces.of(path)
    return workspace?.ignores(fileIn(workspace, path)) ?? false
  }
}

/**
 * A name as a glob. On systems where a backslash separates folders, it would escape the next character and
 * match nothing.
 */
export function globOf(name: string, separator: string): string {
  return separator === '\\' ? name.replaceAll('\\', '/') : name
}

const COMMANDS = ['score', 'story', 'rules', 'explain', 'init', 'serve']

/** Why a name leads to nothing; it may be a misspelt command. */
function missing(name: string, { code, message }: UnreadableError): string {
  return `${name} ${message}${code === 'missing' ? suggest(name, COMMANDS) : '.'}`
}

function misnamed(name: string): string {
  return `${name} can't be opened: its name is not UTF-8. Give it another.`
}

/** The byte-order mark of UTF-8 as a string of its bytes. */
const MARK = '\u00ef\u00bb\u00bf'

/** Most bytes of drafts that are held between finding and judging them. */
const MOST_HELD = 32 * 1024 * 1024

const starts = new StartReader(LONGEST_FRONT_MATTER)
