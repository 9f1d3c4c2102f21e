import { BREAKING_TAG } from './guard/html.js'

/** A stretch of code or block quote, recognised by Markdown's lines or by tags of HTML or BBCode. */
export interface Region {
  readonly kind: 'code' | 'quote'
  readonly start: number
  readonly end: number
}

/** Invisible characters that files begin with or editors leave behind. */
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff'

/** The sign that marks a line as quoted. */
const SIGN = '(?:>|&gt;|&#62;|&#x3e;)'
const QUOTED_FROM_START = `^[${UNSEEN}]* {0,3}(?=${SIGN})`
const QUOTED_FROM_TAG = `${BREAKING_TAG}[ \\t${UNSEEN}]*(?=${SIGN})`

/** A quick test for anything that could start a region: most comments contain none. */
const MAY_HOLD = /[`<>]|~~~|&(?:gt|#62|#x3e);|\[\/(?:quote|code)\]/i

/** Finds the regions of a text, in text order and without overlap. */
export function findRegions(text: string): Region[] {
  if (!MAY_HOLD.test(text)) return []
  const found = [...findTagged(text), ...findInLines(text)].sort((a, b) => a.start - b.start)
  const apart: Region[] = []
  let end = 0
  for (const region of found) {
    if (region.end <= end) continue
    apart.push({ ...region, start: Math.max(region.start, end) })
    end = region.end
  }
  return apart
}

/** HTML tags, which are not part of the text read, and forum tags, which belong to the region they enclose. */
const TAGS: readonly (readonly [tag: RegExp, kind: Region['kind']])[] = [
  [/<blockquote[\s>]|(?<end><\/blockquote>)/g, 'quote'],
  [/<code[\s>]|(?<end><\/code>)/g, 'code'],
  [/<kbd[\s>]|(?<end><\/kbd>)/g, 'code'],
  [/<pre[\s>]|(?<end><\/pre>)/g, 'code'],
  [/\[quote(?=[\]=\s])|(?<end>\[\/quote\])/g, 'quote'],
  [/\[code(?=[\]=\s])|(?<end>\[\/code\])/g, 'code'],
]

/** Finds what tags enclose, nested tags of the same name included; a tag that is never closed encloses nothing. */
function findTagged(text: string): Region[] {
  const lower = text.toLowerCase()
  // A letter that gets longer in lower case would shift all places after it.
  if (lower.length !== text.length || !MAY_END.test(lower)) return []
  return TAGS.flatMap(([tag, kind]) => findTag(lower, tag, kind))
}

const MAY_END = /[<[]\//

function findTag(lower: string, tag: RegExp, kind: Region['kind']): Region[] {
  const regions: Region[] = []
  const open: number[] = []
  for (const { 0: found, index, groups } of lower.matchAll(tag)) {
    if (groups?.end === undefined) {
      open.push(index)
      continue
    }
    const start = open.pop()
    const end = found.startsWith('<') ? index : index + found.length
    if (start !== undefined) regions.push({ kind, start, end })
  }
  return regions
}

const LINE = /[^\r\n\u0085\u2028\u2029]+/g
const FENCE = new RegExp(`^[${UNSEEN}]* {0,3}(\`\`\`|~~~)`)
const QUOTED_LINE = new RegExp(`${QUOTED_FROM_START}>`)
const QUOTED = new RegExp(`${QUOTED_FROM_START}|${QUOTED_FROM_TAG}`, 'gi')
const LINE_END = new RegExp(BREAKING_TAG, 'gi')
const CODE_SPAN = /`[^`\n]{1,200}`/g

/** Finds fenced code (up to the end of the text if never closed), block quotes and code spans. */
function findInLines(text: string): Region[] {
  const regions: Region[] = []
  let fence = { mark: '', start: 0 }
  for (const { 0: line, index: start } of text.matchAll(LINE)) {
    const end = start + line.length
    const mark = FENCE.exec(line)?.[1]
    if (fence.mark === '' && mark !== undefined) fence = { mark, start }
    else if (fence.mark === '') addLine(regions, line, start, end)
    else if (mark === fence.mark) {
      regions.push({ kind: 'code', start: fence.start, end })
      fence = { mark: '', start: 0 }
    }
  }
  if (fence.mark !== '') regions.push({ kind: 'code', start: fence.start, end: text.length })
  return regions
}

function addLine(regions: Region[], line: string, start: number, end: number): void {
  if (QUOTED_LINE.test(line)) {
    regions.push({ kind: 'quote', start, end })
    return
  }
  const prose = line.includes('`') ? line.replace(CODE_SPAN, blank) : line
  if (prose !== line) {
    for (const { 0: span, index } of line.matchAll(CODE_SPAN)) {
      regions.push({ kind: 'code', start: start + index, end: start + index + span.length })
    }
  }
  // As web pages store it: there a quotation ends with its line.
  for (const { 0: before, index } of prose.matchAll(QUOTED)) {
    const from = index + before.length
    LINE_END.lastIndex = from
    const to = LINE_END.exec(prose)?.index ?? line.length
    regions.push({ kind: 'quote', start: start + from, end: start + to })
  }
}

function blank(span: string): string {
  return ' '.repeat(span.length)
}
