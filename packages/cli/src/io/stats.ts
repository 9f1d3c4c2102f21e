import { type BigIntStats, fstatSync, statSync } from 'node:fs'

/*
 * Statistics are read as bigints because Node resolves linked modules by the number-valued ones it was given
 * last: once these are about a pipe, it finds no more modules, and the run ends as if a package were missing.
 */
const LARGE = { bigint: true } as const

/** The statistics of what a path leads to; throws what Node throws. */
export function statsOf(path: string): BigIntStats {
  return statSync(path, LARGE)
}

/** The statistics of an open file descriptor; throws what Node throws. */
export function statsOfOpen(file: number): BigIntStats {
  return fstatSync(file, LARGE)
}
