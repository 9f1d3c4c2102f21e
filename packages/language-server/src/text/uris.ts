/**
 * Reads a URI as a place in folders, spelled in one way: editors escape more than URLs need
 * (`file:///c%3A/my%20drafts`), and the same file must have one name. Null when it has no folder
 * (`untitled:Untitled-1`) or is no URI.
 */
export function readUri(uri: string): URL | null {
  try {
    const url = new URL(uri)
    if (!url.pathname.startsWith('/')) return null
    url.pathname = withDrive(url, url.pathname.split('/').map(respell).join('/'))
    url.search = ''
    url.hash = ''
    return url
  } catch {
    return null
  }
}

/** The drive that a path of Windows begins with, however it is escaped. */
const DRIVE = /^\/([a-z])(?::|%3A)(?=\/|$)/i

/** The path of a URL with its drive as URLs know it: of an escaped one they would take what is above it. */
function withDrive({ protocol }: URL, path: string): string {
  return protocol === 'file:'
    ? path.replace(DRIVE, (_, letter: string) => `/${letter.toLowerCase()}:`)
    : path
}

/** A folder's URI, with a slash at its end. */
export function readFolderUri(uri: string): URL | null {
  const url = readUri(uri)
  if (url !== null && !url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/** The place that a path names, read from a file: forward slashes, no escapes. */
export function resolvePath(from: URL, path: string): URL {
  const segments = path.toWellFormed().replaceAll('\\', '/').split('/')
  const written = segments.map(encodeURIComponent).join('/')
  const isOnDrive = DRIVE.test(from.pathname) && DRIVE.test(`/${written}`)
  return new URL(isOnDrive ? withDrive(from, `/${written}`) : written, from)
}

/** The name of a file, as a person writes it. */
export function nameOf(url: URL): string {
  return decodeURIComponent(url.pathname.split('/').at(-1) ?? '')
}

function respell(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment))
  } catch {
    return encodeURIComponent(segment)
  }
}
