import { extname } from 'node:path'
import { csv } from './csv.js'
import { jsonLines } from './json-lines.js'
import { plainText } from './plain-text.js'
import type { Source } from './source.js'

const sources: readonly Source[] = [plainText, jsonLines, csv]

/** How a file's drafts are read, by its name; null when files of its kind hold none. */
export function sourceFor(path: string): Source | null {
  const extension = extname(path).toLowerCase()
  return sources.find(({ extensions }) => extensions.includes(extension)) ?? null
}

const named = sources.flatMap(({ extensions }) => extensions).filter((one) => one !== '')

/** The kinds of file that hold drafts, for a message. */
export const KNOWN_KINDS = `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`

/** What is wrong with a file that was named and is of no such kind, in a sentence; JSON is often an export of rows. */
export function noDraft(name: string): string {
  const remedy = /\.json$/i.test(name) ? " `jq -c '.[]'` makes JSON Lines of a list." : ''
  return `${name} is no draft: drafts are ${KNOWN_KINDS} files.${remedy}`
}
