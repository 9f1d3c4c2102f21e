import { relative, sep } from 'node:path'

/** A path as it is shown: relative to the current folder, which itself is a dot, with forward slashes. */
export function shown(path: string, cwd: string): string {
  const inside = `${cwd}${sep}`
  // Most paths are in the current folder, and comparing the start is quicker than taking them apart.
  const from = path.startsWith(inside) ? path.slice(inside.length) : relative(cwd, path)
  return from.split(sep).join('/') || '.'
}
