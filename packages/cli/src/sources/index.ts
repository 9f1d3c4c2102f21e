import { extname } from 'node:path'
import { csv } from './csv.js'
import { jsonLines } from './json-lines.js'
import { plainText } from './plain-text.js'
import type { Source } from './source.js'

const sources: readonly Source[] = [plainText, jsonLines, csv]

/** How drafts are read from a file, by its name; null when such files hold none. */
export function sourceFor(path: string): Source | null {
  const extension = extname(path).toLowerCase()
  return sources.find(({ extensions }) => extensions.includes(extension)) ?? null
}

const named = sources.flatMap(({ extensions }) => extensions).filter((one) => one !== '')

/** The kinds of file that hold drafts, for messages. */
export const KNOWN_KINDS = `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`

/** A sentence about a named file of another kind; a `.json` file is often an export of rows. */
export function noDraft(name: string): string {
  const remedy = /\.json$/i.test(name) ? " `jq -c '.[]'` makes JSON Lines of a list." : ''
  return `${name} is not a draft: drafts are ${KNOWN_KINDS} files.${remedy}`
}
