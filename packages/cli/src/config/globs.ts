import picomatch from 'picomatch/posix.js'

/** The path of a file from a folder, with forward slashes; null when it is not inside. */
export function pathInside(folder: URL, file: URL): string | null {
  return file.href.startsWith(folder.href)
    ? decodeURIComponent(file.href.slice(folder.href.length))
    : null
}

/** Whether a path matches one of the globs; a glob without a slash matches in any folder. */
export function matchesAny(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => matcher(glob)(path))
}

const matchers = new Map<string, (path: string) => boolean>()

function matcher(glob: string): (path: string) => boolean {
  const known = matchers.get(glob)
  if (known !== undefined) return known
  const pattern = glob.replace(/^\.\//, '')
  const made = picomatch(pattern.includes('/') ? pattern : `**/${pattern}`, { dot: true })
  matchers.set(glob, made)
  return made
}
