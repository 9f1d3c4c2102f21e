import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeFolder } from '../io/make-folder.js'
import { buildPrint } from './build-print.js'
import { Kept } from './kept.js'
import { Store } from './store.js'

/** The folder that assessments are kept in unless another is named. */
const DEFAULT_FOLDER = '.commentlint-cache'

/** Marks the folder as a cache, and tells backup programs to skip it. https://bford.info/cachedir/ */
const TAG = 'CACHEDIR.TAG'
const SIGNATURE = 'Signature: 8a477f597d28d172789f06886806bc55\n# A cache of commentlint.\n'

/** Keeps the folder out of commits. */
const IGNORE = '.gitignore'

/** The command-line options of the cache. */
export interface CacheOptions {
  cache?: boolean
  cacheLocation?: string
}

/** A folder for assessments, ready for use. */
export interface CacheFolder {
  /** The folder's name as it was given. */
  name: string
  path: string
}

/** Opens the folder for assessments: null when none is wanted, a sentence when it can't be used. */
export function openCache(
  { cache, cacheLocation }: CacheOptions,
  cwd: string,
): CacheFolder | string | null {
  if (cache !== true && cacheLocation === undefined) return null
  const name = cacheLocation ?? DEFAULT_FOLDER
  const path = resolve(cwd, name)
  try {
    makeFolder(path)
    const inside = readdirSync(path)
    // A run that could write nothing more may have left only this file.
    if (!inside.includes(TAG) && inside.some((one) => one !== IGNORE))
      return `${name} holds something else, so nothing is kept there; name an empty folder.`
    if (readTag(path) === SIGNATURE) return { name, path }
    writeFileSync(join(path, IGNORE), '*\n')
    writeFileSync(join(path, TAG), SIGNATURE)
    return { name, path }
  } catch (error) {
    return unusable(name, error as NodeJS.ErrnoException)
  }
}

/** Why nothing is kept. */
export function unusable(name: string, { code, message }: NodeJS.ErrnoException): string {
  return `The cache in ${name} can't be used (${code ?? message}); everything was judged without it.`
}

/** The assessments kept in a folder so far. */
export function keptIn({ path }: CacheFolder): Kept {
  return new Kept(new Store(path), buildPrint())
}

function readTag(folder: string): string | null {
  try {
    return readFileSync(join(folder, TAG), 'utf8')
  } catch {
    return null
  }
}
