import picomatch from 'picomatch/posix.js'

/** The path of a file relative to a folder, with forward slashes; null when it is not inside. */
export function pathInside(folder: URL, file: URL): string | null {
  return file.href.startsWith(folder.href)
    ? decodeURIComponent(file.href.slice(folder.href.length))
    : null
}

/** Whether a path matches one of the globs; a glob without a slash matches in any folder. */
export function matchesAny(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => matcher(glob)(path))
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' }

/** Whether every bracket that a glob opens is closed; an open one would silently be taken literally. */
export function isClosed(glob: string): boolean {
  const open: string[] = []
  for (const sign of glob.replace(/\\./gs, '')) {
    if (sign === open.at(-1)) open.pop()
    // Within square brackets the other brackets are plain characters.
    else if (open.at(-1) !== ']' && CLOSING[sign] !== undefined) open.push(CLOSING[sign])
  }
  return open.length === 0
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
