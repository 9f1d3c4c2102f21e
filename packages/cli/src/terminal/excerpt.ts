import type { Place } from '@commentlint/core'
import stringWidth from 'string-width'
import { printable } from './printable.js'

/** A line of a text, and carets under the words in question, as wide as those words. */
export interface Excerpt {
  line: string
  carets: string
}

/** Columns of text that are kept before the words in question when the line is cut. */
const BEFORE = 24

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** UTF-16 code units that are looked at for a column, so that a line of a megabyte costs nothing. */
const UNITS_A_COLUMN = 8

/** Shows where a place stands: its first line with words on it, cut to some columns around them. */
export function excerpt(text: string, place: Place, width: number): Excerpt {
  const reach = UNITS_A_COLUMN * width
  const from = firstWord(text, place)
  const lineStart = lastBreak(text, from)
  const lineEnd = nextBreak(text, from)
  const to = Math.max(from, Math.min(place.end.offset, lineEnd))
  const fits =
    stringWidth(printable(text.slice(lineStart, Math.min(lineEnd, from + reach)))) <= width
  const lead = text.slice(Math.max(lineStart, from - reach), from)
  const before = fits ? printable(lead) : clipStart(lead, BEFORE)
  const indent = stringWidth(before)
  const rest = clipEnd(text.slice(from, Math.min(lineEnd, from + reach)), width - indent)
  const words = printable(text.slice(from, Math.min(to, from + reach)))
  const under = Math.min(stringWidth(words), stringWidth(rest))
  return { line: before + rest, carets: ' '.repeat(indent) + '^'.repeat(Math.max(1, under)) }
}

/** The offset of the first character of a place that is no white space. */
function firstWord(text: string, { start, end }: Place): number {
  const found = text.slice(start.offset, end.offset).search(/\S/)
  return found < 0 ? start.offset : start.offset + found
}

/** Where the line that holds an offset begins. */
function lastBreak(text: string, offset: number): number {
  if (offset === 0) return 0
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

/** Where the line that holds an offset ends. */
function nextBreak(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/)
  return found < 0 ? text.length : offset + found
}

/** The end of a text, in at most some columns, with an ellipsis where it is cut. */
function clipStart(text: string, columns: number): string {
  const shown = printable(text)
  if (stringWidth(shown) <= columns) return shown
  return `…${fitting(letters(shown).reverse(), columns - 1)
    .reverse()
    .join('')}`
}

/** The start of a text, in at most some columns, with an ellipsis where it is cut. */
function clipEnd(text: string, columns: number): string {
  const shown = printable(text)
  if (stringWidth(shown) <= columns) return shown
  return `${fitting(letters(shown), columns - 1).join('')}…`
}

function letters(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment)
}

/** As many letters as fit into some columns. */
function fitting(all: readonly string[], columns: number): string[] {
  let width = 0
  const end = all.findIndex((letter) => {
    width += stringWidth(letter)
    return width > columns
  })
  return all.slice(0, end)
}
