import type { Place } from '@commentlint/core'
import stringWidth from 'fast-string-width'
import { printable, withStarsForCredentials } from './printable.js'

/** A line of a text, and carets below the words in question, as wide as those words. */
export interface Excerpt {
  line: string
  carets: string
}

/** Columns of text kept before the words in question when the line is cut. */
const BEFORE = 24

/** UTF-16 code units examined per column, so that a line of a megabyte costs nothing. */
const UNITS_A_COLUMN = 8

/** Shows a place in its text: its first line with words on it, cut to some columns around them. */
export function excerpt(text: string, place: Place, width: number): Excerpt {
  const reach = UNITS_A_COLUMN * width
  const from = firstWord(text, place)
  const lineStart = lastBreak(text, from, reach)
  const lineEnd = nextBreak(text, from, reach)
  const to = Math.max(from, Math.min(place.end.offset, lineEnd))
  const whole = withStarsForCredentials(text.slice(lineStart, lineEnd))
  const fits = from - lineStart < reach && isWithin(printable(whole), width)
  const lead = whole.slice(0, from - lineStart)
  const before = fits ? printable(lead) : clipStart(lead.slice(-UNITS_A_COLUMN * BEFORE), BEFORE)
  const indent = widthOf(before)
  const rest = clipEnd(whole.slice(from - lineStart), width - indent)
  const words = printable(whole.slice(from - lineStart, to - lineStart))
  const under = Math.min(widthOf(words), widthOf(rest))
  return { line: before + rest, carets: ' '.repeat(indent) + '^'.repeat(Math.max(1, under)) }
}

/** The offset of the first character of a place that is no white space. */
function firstWord(text: string, { start, end }: Place): number {
  const found = text.slice(start.offset, end.offset).search(/\S/)
  return found < 0 ? start.offset : start.offset + found
}

/** The start of the line at an offset, or the furthest point examined before it. */
function lastBreak(text: string, offset: number, reach: number): number {
  const from = Math.max(0, offset - reach)
  const before = text.slice(from, offset)
  return from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
}

/** The end of the line at an offset, or the furthest point examined after it. */
function nextBreak(text: string, offset: number, reach: number): number {
  const after = text.slice(offset, offset + reach)
  const found = after.search(/[\r\n]/)
  return offset + (found < 0 ? after.length : found)
}

/** The end of a text in a number of columns at most, with an ellipsis if it is cut. */
function clipStart(text: string, columns: number): string {
  const shown = printable(text)
  if (isWithin(shown, columns)) return shown
  if (isPlain(shown)) return `…${shown.slice(shown.length - columns + 1)}`
  return `…${fitting([...lettersOf(shown)].reverse(), columns - 1)
    .reverse()
    .join('')}`
}

/** The start of a text in a number of columns at most, with an ellipsis if it is cut. */
function clipEnd(text: string, columns: number): string {
  const shown = printable(text)
  if (isWithin(shown, columns)) return shown
  if (isPlain(shown.slice(0, columns))) return `${shown.slice(0, columns - 1)}…`
  return `${fitting(lettersOf(shown), columns - 1).join('')}…`
}

/** Whether each character is one column wide, as in most comments: all others cost a hundred times as much. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text)
}

/** Most results remembered: splitting and measuring other characters is the costliest part, and texts repeat them. */
const MOST_REMEMBERED = 10_000
const LONGEST_REMEMBERED = 32

/** A function that remembers its results for short texts. */
function remembering<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = find(text)
    if (text.length > LONGEST_REMEMBERED) return found
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(text, found)
    return found
  }
}

const widthOfLetter = remembering(stringWidth)

/** Made for the first text that needs it, because loading it takes over ten milliseconds. */
let segmenter: Intl.Segmenter | undefined

function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}

const lettersOfRun = remembering((run) => Array.from(segments(run), ({ segment }) => segment))

function widthOf(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const letter of lettersOf(text)) width += widthOfLetter(letter)
  return width
}

/** Whether a text fits into a number of columns; stops as soon as it does not. */
function isWithin(text: string, columns: number): boolean {
  if (isPlain(text)) return text.length <= columns
  let width = 0
  for (const letter of lettersOf(text)) {
    width += widthOfLetter(letter)
    if (width > columns) return false
  }
  return true
}

/** A single plain character, or a run of others with the plain one before it that their marks may combine with. */
const RUN = /[ -~](?![^ -~])|[ -~]?[^ -~]+/g

function* lettersOf(text: string): Generator<string> {
  for (const [run] of text.matchAll(RUN)) {
    if (run.length === 1) yield run
    else if (run.length <= LONGEST_REMEMBERED) yield* lettersOfRun(run)
    else for (const { segment } of segments(run)) yield segment
  }
}

/** As many letters as fit into a number of columns; no more are taken from the source. */
function fitting(letters: Iterable<string>, columns: number): string[] {
  const kept: string[] = []
  let width = 0
  for (const letter of letters) {
    width += widthOfLetter(letter)
    if (width > columns) break
    kept.push(letter)
  }
  return kept
}
