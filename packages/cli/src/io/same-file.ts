import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { statsOf } from './stats.js'

/** What tells a file from all others, whatever it is called; null where there is none. */
export function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statsOf(path)
    return `${dev}:${ino}`
  } catch {
    return null
  }
}

/** A path without the links in it, as far as what it names is there. */
export function behindLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(behindLinks(dirname(path)), basename(path))
  }
}
