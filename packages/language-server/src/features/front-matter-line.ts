import type { TextDocument } from 'vscode-languageserver-textdocument'

/** A path that is being written in front matter, also while the front matter can't be read. */
export interface PathInFrontMatter {
  key: 'story' | 'parent'
  /** What stands before the caret, without quotation marks. */
  typed: string
  /** Where the path begins, in UTF-16 offsets. */
  start: number
  /** Where it ends. */
  end: number
}

const ENTRY = /^(story|parent)[ \t]*:[ \t]*(["']?)([^"'\r\n]*)/
const FENCE = /^---[ \t]*$/

/** The path at an offset, when that is in `story:` or `parent:` of front matter. */
export function pathAt(document: TextDocument, offset: number): PathInFrontMatter | null {
  const { line, character } = document.positionAt(offset)
  if (!isInFrontMatter(document, line)) return null
  const text = lineAt(document, line)
  const entry = ENTRY.exec(text)
  if (entry === null) return null
  const value = entry[3] ?? ''
  const from = entry[0].length - value.length
  if (character < from) return null
  const lineStart = offset - character
  return {
    key: entry[1] as PathInFrontMatter['key'],
    typed: text.slice(from, character),
    start: lineStart + from,
    end: lineStart + from + value.trimEnd().length,
  }
}

/** The keys of front matter that can be written on an empty line of it. */
export function isEmptyFrontMatterLine(document: TextDocument, offset: number): boolean {
  const { line, character } = document.positionAt(offset)
  return isInFrontMatter(document, line) && /^\w*$/.test(lineAt(document, line).slice(0, character))
}

function isInFrontMatter(document: TextDocument, line: number): boolean {
  if (line === 0 || line > 64 || !FENCE.test(lineAt(document, 0))) return false
  for (let i = 1; i < line; i += 1) if (FENCE.test(lineAt(document, i))) return false
  return !FENCE.test(lineAt(document, line))
}

function lineAt(document: TextDocument, line: number): string {
  const start = document.offsetAt({ line, character: 0 })
  const end = document.offsetAt({ line: line + 1, character: 0 })
  return document
    .getText()
    .slice(start, end)
    .replace(/(?:\r\n|\n|\r)$/, '')
}
