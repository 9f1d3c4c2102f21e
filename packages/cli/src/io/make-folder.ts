import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those above it; throws what Node throws. Node's recursive `mkdir` never ends where the
 * folder above exists but can't hold any, as in /proc.
 */
export function makeFolder(path: string): void {
  try {
    makeOne(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const above = dirname(path)
    if (!existsSync(above)) makeFolder(above)
    // Fine if it exists by now: another run may have made it in the meantime.
    makeOne(path)
  }
}

function makeOne(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST' || !statSync(path).isDirectory()) throw error
  }
}
