/**
 * Reads a URI as a place in folders, spelled in one way: editors escape more than URLs need
 * (`file:///c%3A/my%20drafts`), and the same file must have one name. Null when it has no folder
 * (`untitled:Untitled-1`) or is no URI.
 */
export function readUri(uri: string): URL | null {
  try {
    const url = new URL(uri)
    if (!url.pathname.startsWith('/')) return null
    url.pathname = url.pathname.split('/').map(respell).join('/')
    url.search = ''
    url.hash = ''
    return url
  } catch {
    return null
  }
}

/** A folder's URI, with a slash at its end. */
export function readFolderUri(uri: string): URL | null {
  const url = readUri(uri)
  if (url !== null && !url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/** The place that a path names, read from a file: forward slashes, no escapes. */
export function resolvePath(from: URL, path: string): URL {
  const segments = path.replaceAll('\\', '/').split('/')
  return new URL(segments.map(encodeURIComponent).join('/'), from)
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
