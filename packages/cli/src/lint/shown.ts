import { relative, sep } from 'node:path'

/** A path as it is shown: from the current folder, which itself is a dot, with forward slashes. */
export function shown(path: string, cwd: string): string {
  const inside = `${cwd}${sep}`
  // Most lie in the current folder, which is told without taking paths apart.
  const from = path.startsWith(inside) ? path.slice(inside.length) : relative(cwd, path)
  return from.split(sep).join('/') || '.'
}
