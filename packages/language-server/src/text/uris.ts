/**
 * Reads a URI as a URL in normalised spelling: editors escape more than URLs need
 * (`file:///c%3A/my%20drafts`), and a file must have only one name. Null when it has no folder
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

/** The drive that a Windows path begins with, escaped or not. */
const DRIVE = /^\/([a-z])(?::|%3A)(?=\/|$)/i

/** The path of a URL with its drive unescaped, because `..` in a URL would go above an escaped drive. */
function withDrive({ protocol }: URL, path: string): string {
  return protocol === 'file:'
    ? path.replace(DRIVE, (_, letter: string) => `/${letter.toLowerCase()}:`)
    : path
}

/** A folder's URI as a URL that ends in a slash. */
export function readFolderUri(uri: string): URL | null {
  const url = readUri(uri)
  if (url !== null && !url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/** The URL of a path, relative to a file: slashes made forward, special characters escaped. */
export function resolvePath(from: URL, path: string): URL {
  const segments = path.toWellFormed().replaceAll('\\', '/').split('/')
  const written = segments.map(encodeURIComponent).join('/')
  const isOnDrive = DRIVE.test(from.pathname) && DRIVE.test(`/${written}`)
  return new URL(isOnDrive ? withDrive(from, `/${written}`) : written, from)
}

/** The name of a file, unescaped. */
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
