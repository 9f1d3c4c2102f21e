/** Where a text is code or block quote, read from its lines as Markdown has them. */
export interface Region {
  readonly kind: 'code' | 'quote'
  readonly start: number
  readonly end: number
}

const FENCE = /^ {0,3}(?:```|~~~)/
const QUOTED_LINE = /^ {0,3}(?:>|&gt;)/
const CODE_SPAN = /`[^`\n]{1,200}`/g

/** Regions in the order of the text, apart from one another. */
export function findRegions(text: string): Region[] {
  const mayHold = text.includes('`') || text.includes('~~~') || /^ {0,3}(?:>|&gt;)/m.test(text)
  if (!mayHold) return []
  const regions: Region[] = []
  let fenceStart = -1
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    if (FENCE.test(line)) {
      if (fenceStart < 0) fenceStart = start
      else {
        regions.push({ kind: 'code', start: fenceStart, end })
        fenceStart = -1
      }
    } else if (fenceStart < 0) addLine(regions, line, start, end)
    start = end + 1
  }
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
