import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { statsOf } from './stats.js'

/** What identifies a file, whatever its name; null if there is none. */
export function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statsOf(path)
    return `${dev}:${ino}`
  } catch {
    return null
  }
}

/** A path with links resolved, as far up as it exists. */
export function behindLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(behindLinks(dirname(path)), basename(path))
  }
}
