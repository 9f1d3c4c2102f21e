import { existsSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'

/**
 * The path of a folder from the root of its git repository, with forward slashes and a trailing one; empty at
 * the root, and outside a repository. Code hosts want paths from there.
 */
export function repositoryPrefix(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    // `.git` is a file in a worktree or a submodule, a folder elsewhere.
    if (existsSync(join(at, '.git'))) {
      const path = relative(at, folder)
      return path === '' ? '' : `${path.split(sep).join('/')}/`
    }
    if (dirname(at) === at) return ''
  }
}

/** A path from the root of the repository, for one relative to the folder that `repositoryPrefix` was given. */
export function fromRoot(prefix: string, path: string): string {
  return posix.normalize(prefix + path)
}
