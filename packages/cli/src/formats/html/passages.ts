/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface Stretch {
  start: number
  end: number
}

const FENCE = /^ {0,3}(?:```|~~~)/
/**
 * The beginnings of lines that don't continue the line above: an empty line, a list, a quotation, a heading, a
 * table, code.
 */
const BEGINS = /^(?:[ \t]*[\r\n]|[ \t]{0,3}(?:[-*+>#|]|\d{1,9}[.)]|```|~~~)| {4}|\t)/

/** Markdown with its lines joined except where a reader sees a break. No offset changes. */
export function unwrapped(markdown: string): string {
  const lines = markdown.split(/(?<=\n)/)
  let isCode = false
  return lines
    .map((line, index) => {
      const isFence = FENCE.test(line)
      if (isFence) isCode = !isCode
      const next = lines[index + 1] ?? '\n'
      const end = line.endsWith('\r\n') ? 2 : 1
      const said = line.slice(0, -end)
      const goesOn = !isCode && !isFence && !endsItself(said) && !BEGINS.test(next)
      return goesOn ? said + ' '.repeat(end) : line
    })
    .join('')
}

/** Whether a line is empty, a heading, or ends in a hard break: two blanks or a backslash. */
function endsItself(line: string): boolean {
  return line.trim() === '' || /^ {0,3}#/.test(line) || line.endsWith('  ') || line.endsWith('\\')
}

/** The stretches of a text between blank lines, each from its first word. */
export function paragraphs(text: string): Stretch[] {
  return between(text, 0, text.length, /\r?\n[ \t]*\r?\n/g)
}

/** A sentence rarely begins with a lower-case letter: the gap before one follows an abbreviation or a quotation. */
const SENTENCE_GAP = /(?<=[.!?…]["'”’)\]*]{0,3})\s+(?!\p{Ll})/gu

/** The sentences of a paragraph that overlap the stretches asked for; adjacent ones are joined. */
export function sentencesWith(text: string, within: Stretch, asked: readonly Stretch[]): Stretch[] {
  const inside = asked.filter(({ start, end }) => start < within.end && within.start < end)
  // Only a few paragraphs of a long story are asked for.
  if (inside.length === 0) return []
  const found: Stretch[] = []
  for (const sentence of between(text, within.start, within.end, SENTENCE_GAP)) {
    if (!inside.some(({ start, end }) => start < sentence.end && sentence.start < end)) continue
    const last = found.at(-1)
    if (last !== undefined && /^\s*$/.test(text.slice(last.end, sentence.start)))
      last.end = sentence.end
    else found.push({ ...sentence })
  }
  return found
}

/** The stretches between gaps that match a pattern, each from its first character that is not white space. */
function between(text: string, from: number, to: number, gap: RegExp): Stretch[] {
  const part = text.slice(from, to)
  const gaps = [...part.matchAll(gap)]
  const starts = [0, ...gaps.map(({ index, 0: { length } }) => index + length)]
  const ends = [...gaps.map(({ index }) => index), part.length]
  return starts.flatMap((start, index) => {
    const end = ends[index] as number
    const blank = part.slice(start, end).search(/\S/)
    return blank < 0 ? [] : { start: from + start + blank, end: from + end }
  })
}
