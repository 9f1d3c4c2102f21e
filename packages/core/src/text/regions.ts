import { BREAKING_TAG } from './guard/html.js'

/** Where a text is code or block quote, read from its lines as Markdown has them and from tags, of HTML or BBCode. */
export interface Region {
  readonly kind: 'code' | 'quote'
  readonly start: number
  readonly end: number
}

/** What no reader sees and files begin with, or editors leave behind. */
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff'

/** What marks a line as quoted. */
const SIGN = '(?:>|&gt;|&#62;|&#x3e;)'
const QUOTED_FROM_START = `^[${UNSEEN}]* {0,3}(?=${SIGN})`
const QUOTED_FROM_TAG = `${BREAKING_TAG}[ \\t${UNSEEN}]*(?=${SIGN})`

/** Most comments hold none of these. */
const MAY_HOLD = /[`<>]|~~~|&(?:gt|#62|#x3e);|\[\/(?:quote|code)\]/i

/** Regions in the order of the text, apart from one another. */
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

/** Tags of pages, which are hidden from what is read, and those of forums, which belong to what they hold. */
const TAGS: readonly (readonly [tag: RegExp, kind: Region['kind']])[] = [
  [/<blockquote[\s>]|(?<end><\/blockquote>)/g, 'quote'],
  [/<code[\s>]|(?<end><\/code>)/g, 'code'],
  [/<kbd[\s>]|(?<end><\/kbd>)/g, 'code'],
  [/<pre[\s>]|(?<end><\/pre>)/g, 'code'],
  [/\[quote(?=[\]=\s])|(?<end>\[\/quote\])/g, 'quote'],
  [/\[code(?=[\]=\s])|(?<end>\[\/code\])/g, 'code'],
]

/** What stands between a tag and its end, with what has the same tags in it; a tag that never ends holds nothing. */
function findTagged(text: string): Region[] {
  const lower = text.toLowerCase()
  // A letter that grows in lower case would move all places after it.
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

/** Fenced code (to the end where no fence closes it), block quotes and code spans. */
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
  // As pages store it, where a quotation goes no further than its line.
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
