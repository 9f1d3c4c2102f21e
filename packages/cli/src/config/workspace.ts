import ignore, { type Ignore } from 'ignore'
import { matchesAny, pathInside } from './globs.js'
import { mergeRules } from './merge.js'
import type { MergedConfig, Settings } from './types.js'

/** The name of the ignore file: patterns, as in .gitignore, of files that are never judged. */
export const IGNORE_NAME = '.commentlintignore'

/** Names that mark a file as a draft wherever it is. */
const DRAFT_NAMES = ['*.comment.md', '*.comment.txt']

/** A file by its URL, or by its path from the folder, with forward slashes. Making a URL takes ten times as long. */
export type FileHere = URL | string

/** A folder, and what its configuration says about the files in it. */
export class Workspace {
  /** Patterns of files that are never judged: those of the ignore file come first. */
  readonly ignored: readonly string[]
  readonly #ignore: Ignore
  /** Settings by the overrides that match. */
  readonly #settings = new Map<string, Settings>()

  constructor(
    /** Ends with a slash. Globs are relative to it. */
    readonly folder: URL,
    readonly config: MergedConfig,
    /** The text of its ignore file. */
    ignoreText = '',
    /** Ends with a slash. Drafts can't use a story outside it. */
    readonly reach: URL = folder,
  ) {
    this.ignored = [...patternsIn(ignoreText), ...config.ignores]
    // Case matters on every system, as in globs and git.
    this.#ignore = ignore({ ignorecase: false }).add(this.ignored)
  }

  /** The settings for one draft, overrides applied: the same object wherever the same overrides apply. */
  settingsFor(file: FileHere): Settings {
    const { overrides, reportUnusedDisables, requireDisableReasons } = this.config
    const path = this.#pathOf(file)
    const matching = overrides.filter(({ files }) => path !== null && matchesAny(files, path))
    const key = matching.map((one) => overrides.indexOf(one)).join()
    const known = this.#settings.get(key)
    if (known !== undefined) return known
    const rules = matching.reduce((all, one) => mergeRules(all, one.rules), this.config.rules)
    const settings = { rules, reportUnusedDisables, requireDisableReasons }
    this.#settings.set(key, settings)
    return settings
  }

  ignores(file: FileHere): boolean {
    if (this.ignored.length === 0) return false
    const path = this.#pathOf(file)
    return path !== null && path !== '' && this.#ignore.ignores(path)
  }

  /** Whether a file's name alone makes it a draft; otherwise its front matter must name a story. */
  namesDraft(file: FileHere): boolean {
    const path = this.#pathOf(file)
    const name = nameOf(file)
    return matchesAny(DRAFT_NAMES, name) || (path !== null && matchesAny(this.config.drafts, path))
  }

  #pathOf(file: FileHere): string | null {
    return typeof file === 'string' ? file : pathInside(this.folder, file)
  }
}

function nameOf(file: FileHere): string {
  if (typeof file === 'string') return file.slice(file.lastIndexOf('/') + 1)
  return decodeURIComponent(file.pathname.split('/').at(-1) ?? '')
}

function patternsIn(ignoreText: string): string[] {
  return ignoreText.split(/\r?\n/).filter((line) => /\S/.test(line) && !line.startsWith('#'))
}
