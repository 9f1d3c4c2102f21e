import { type BigIntStats, fstatSync, statSync } from 'node:fs'

/*
 * In large numbers, because Node finds modules behind links by the small ones that it was told last: once these
 * are of a pipe, it finds none any more, and the run ends as if a package were missing.
 */
const LARGE = { bigint: true } as const

/** What a path leads to; throws what Node throws. */
export function statsOf(path: string): BigIntStats {
  return statSync(path, LARGE)
}

/** What is open under a number; throws what Node throws. */
export function statsOfOpen(file: number): BigIntStats {
  return fstatSync(file, LARGE)
}
