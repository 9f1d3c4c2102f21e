import { CLOSING, LONGEST_FRONT_MATTER, OPENING } from './names-story.js'

/** A path in front matter, even while it is being typed and the front matter can't be parsed. */
export interface Entry {
  key: 'story' | 'parent'
  /** The quotation mark that it begins with, and whether it is closed. */
  quote: '' | '"' | "'"
  isClosed: boolean
  /** Its range in the text, without its quotation marks. */
  start: number
  end: number
}

/** A line of a text. */
export interface Line {
  start: number
  text: string
}

const KEY = /^(["']?)(story|parent)\1[ \t]*:[ \t]*/

/** The path on the line at an offset, if that is front matter. */
export function entryAt(text: string, offset: number): Entry | null {
  const line = frontMatterLineAt(text, offset)
  const opening = line && KEY.exec(line.text)
  if (!opening) return null
  const key = opening[2] as Entry['key']
  const from = line.start + opening[0].length
  return { key, ...pathIn(line.text.slice(opening[0].length), from) }
}

/** The line at an offset, if it is in front matter, which may still be unclosed. */
export function frontMatterLineAt(text: string, offset: number): Line | null {
  const from = OPENING.exec(text)?.[0].length
  if (from === undefined || offset < from || offset > from + LONGEST_FRONT_MATTER) return null
  const rest = text.slice(from, from + LONGEST_FRONT_MATTER)
  const closing = CLOSING.exec(rest)
  const front = closing === null ? rest : rest.slice(0, closing.index)
  const at = offset - from
  if (closing !== null && at >= closing.index) return null
  const above = front.slice(0, at)
  const start = Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1
  const [line = ''] = front.slice(start).split(/[\r\n]/, 1)
  return { start: from + start, text: line }
}

function pathIn(written: string, from: number): Omit<Entry, 'key'> {
  const quoted = /^"((?:[^"\\]|\\.)*)("?)/.exec(written) ?? /^'((?:[^']|'')*)('?)/.exec(written)
  if (quoted !== null) {
    const start = from + 1
    const isClosed = quoted[2] !== ''
    const end = start + (quoted[1] ?? '').length
    return { quote: written.charAt(0) as '"' | "'", isClosed, start, end }
  }
  // A number sign after a blank begins a YAML comment.
  const note = written.search(/[ \t]#/)
  const value = (note < 0 ? written : written.slice(0, note)).trimEnd()
  return { quote: '', isClosed: true, start: from, end: from + value.length }
}

/** The path that the text of an entry stands for. */
export function unquoted(written: string, quote: Entry['quote']): string {
  if (quote === "'") return written.replaceAll("''", "'")
  return quote === '"' ? written.replace(/\\(["\\/])/g, '$1') : written
}

/** A path, or a part of one, as it is written inside an entry's quotation marks. */
export function quoted(path: string, quote: Entry['quote']): string {
  if (quote === "'") return path.replaceAll("'", "''")
  return quote === '"' ? JSON.stringify(path).slice(1, -1) : path
}
