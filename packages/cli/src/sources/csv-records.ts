import { CsvError, parse } from 'csv-parse/sync'
import type { ByteLine } from '../io/lines.js'
import { plural } from '../plural.js'
import { LONGEST_LINE, lineText } from './line-text.js'
import { RowError } from './row.js'

/** Most lines of a record: a quote that is open for longer was never meant to be closed. */
const MOST_LINES = 1000
const QUOTE = 0x22

/** A record of a CSV file, and the line it begins on, from 1. */
export type CsvRecord = { line: number; cells: string[] } | { line: number; error: RowError }

/** A line of bytes with its number, and whether it has an odd number of quotes and so opens or closes a cell. */
interface Line {
  number: number
  bytes: ByteLine
  isOdd: boolean
}

/**
 * The records of a CSV file. The parser would read a quote that is never closed as a cell that reaches to the
 * end of the file, so it is given the lines of one record at a time: a record that can't be read costs its
 * first line, and reading continues with the next.
 */
export class CsvRecords {
  #lines: Line[] = []
  #bytes = 0
  #number = 0
  #delimiter: string | null = null
  /** Number of cells in the first record, which all others must have too. */
  #width: number | null = null

  /** The number of lines that the first record takes; null while a quote is still open. */
  #complete(): number | null {
    let isOpen = false
    for (const [index, { isOdd }] of this.#lines.entries()) {
      isOpen = isOpen !== isOdd
      if (!isOpen) return index + 1
    }
    return null
  }

  #isTooLong(): boolean {
    return this.#lines.length > MOST_LINES || this.#bytes > LONGEST_LINE
  }

  /** The records that a line completes. */
  *add(bytes: ByteLine): Generator<CsvRecord> {
    this.#number += 1
    this.#bytes += bytes?.length ?? 0
    this.#lines.push({ number: this.#number, bytes, isOdd: hasOddQuotes(bytes) })
    yield* this.#settle(false)
  }

  /** The records that the end of the file completes. */
  *end(): Generator<CsvRecord> {
    yield* this.#settle(true)
  }

  /** Reads complete records; an incomplete one waits for more lines, unless it is too long or the file has ended. */
  *#settle(isEnd: boolean): Generator<CsvRecord> {
    for (let first = this.#lines[0]; first !== undefined; first = this.#lines[0]) {
      const count = this.#complete()
      // Computed for each record: the lines below a broken one start afresh.
      if (count === null && !isEnd && !this.#isTooLong()) return
      const record = this.#read(first, count)
      this.#drop('error' in record || count === null ? 1 : count)
      if ('error' in record || record.cells.length > 0) yield record
    }
  }

  #drop(count: number): void {
    for (const { bytes } of this.#lines.splice(0, count)) this.#bytes -= bytes?.length ?? 0
  }

  #read({ number: line }: Line, count: number | null): CsvRecord {
    try {
      if (count === null) throw invalid('A quote is opened here and never closed.')
      return { line, cells: this.#cells(this.#lines.slice(0, count)) }
    } catch (error) {
      if (error instanceof RowError) return { line, error }
      throw error
    }
  }

  #cells(lines: readonly Line[]): string[] {
    const text = lines
      .map(({ bytes }) => lineText(bytes))
      .join('\n')
      .replace(/\r$/, '')
    if (text.trim() === '') return []
    // Otherwise all rows would count as column names, and none be judged.
    if (this.#width === null && /\r(?!\n)/.test(text))
      throw invalid('The lines end in carriage returns alone: save the file with line feeds.')
    this.#delimiter ??= delimiterOf(text)
    const cells = parseRecord(text, this.#delimiter)
    this.#width ??= cells.length
    if (cells.length === this.#width) return cells
    throw invalid(
      `Expected ${plural(this.#width, 'cell')}, as in the first line, but found ${cells.length}.`,
    )
  }
}

function parseRecord(text: string, delimiter: string): string[] {
  try {
    const records = parse(text, { delimiter, record_delimiter: ['\r\n', '\n'] })
    if (records.length === 1) return records[0] as string[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
  }
  throw invalid('A quote is not allowed here: write " as "" within quotes.')
}

function invalid(message: string): RowError {
  return new RowError('invalid-csv', message)
}

/** The delimiter: spreadsheets use a comma, a semicolon or a tab, depending on their language. */
function delimiterOf(header: string): string {
  const counts = [',', ';', '\t'].map((one) => [one, header.split(one).length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

function hasOddQuotes(bytes: ByteLine): boolean {
  let isOdd = false
  for (let at = bytes?.indexOf(QUOTE) ?? -1; at >= 0; at = bytes?.indexOf(QUOTE, at + 1) ?? -1)
    isOdd = !isOdd
  return isOdd
}
