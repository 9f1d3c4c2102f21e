import { relative, sep } from 'node:path'

/** A path as it is shown: from the current folder, with forward slashes. */
export function shown(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/')
}
