/**
 * Packages that nearly every run needs, which the build takes into our own files: Node finds, reads and
 * compiles each file of a package by itself, and these have over a hundred. They are development
 * dependencies: nobody installs them twice. What few runs need stays outside. `NOTICES.md` names them
 * (`pnpm gen`).
 */
export const TAKEN_IN: readonly string[] = [
  'commander',
  'csv-parse',
  'fastest-levenshtein',
  'ignore',
  'p-map',
  'picocolors',
  'picomatch',
  'string-width',
  'tinyglobby',
  'vfile-location',
  'wrap-ansi',
  'yaml',
]
