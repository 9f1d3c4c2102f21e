/** Where a text is code or block quote, read from its lines as Markdown has them and from its tags. */
export interface Region {
  readonly kind: 'code' | 'quote'
  readonly start: number
  readonly end: number
}

const MAY_HOLD = /`|~~~|^ {0,3}(?:>|&gt;)|<(?:blockquote|code|kbd|pre)[\s>]/im

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

const TAGS: readonly (readonly [name: string, kind: Region['kind']])[] = [
  ['blockquote', 'quote'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['pre', 'code'],
]

/** What stands between a tag and its end; a tag that never ends holds nothing. */
function findTagged(text: string): Region[] {
  const lower = text.toLowerCase()
  // A letter that grows in lower case would move all places after it.
  if (lower.length !== text.length || !lower.includes('</')) return []
  return TAGS.flatMap(([name, kind]) => findTag(lower, name, kind))
}

function findTag(lower: string, name: string, kind: Region['kind']): Region[] {
  const regions: Region[] = []
  const open = new RegExp(`<${name}[\\s>]`, 'g')
  for (let match = open.exec(lower); match !== null; match = open.exec(lower)) {
    const close = lower.indexOf(`</${name}>`, open.lastIndex)
    if (close < 0) break
    regions.push({ kind, start: match.index, end: close })
    open.lastIndex = close
  }
  return regions
}

const LINE = /[^\r\n]+/g
const FENCE = /^ {0,3}(```|~~~)/
const QUOTED_LINE = /^ {0,3}(?:>|&gt;)/
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
  if (!line.includes('`')) return
  for (const span of line.matchAll(CODE_SPAN)) {
    const from = start + span.index
    regions.push({ kind: 'code', start: from, end: from + span[0].length })
  }
}
