/**
 * Packages that nearly every run needs, which the build takes into our own files: Node finds, reads and
 * compiles each file of a package by itself, and these have over a hundred. They are development
 * dependencies: nobody installs them twice. What few runs need stays outside. `NOTICES.md` names them
 * (`pnpm gen`).
 */
export const TAKEN_IN: readonly string[] = [
  '@humanwhocodes/momoa',
  'commander',
  'csv-parse',
  'fast-string-width',
  'fast-wrap-ansi',
  'fastest-levenshtein',
  'ignore',
  'p-map',
  'picocolors',
  'picomatch',
  'tinyglobby',
  'vfile-location',
  'yaml',
  'zod',
]
