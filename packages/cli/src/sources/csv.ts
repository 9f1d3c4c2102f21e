import { suggest } from '../config/suggest.js'
import { byteLines } from '../io/lines.js'
import { type CsvRecord, CsvRecords } from './csv-records.js'
import type { Draft, Trouble } from './draft.js'
import { LONGEST_LINE } from './line-text.js'
import { FIELDS, keyOf, type Mapping } from './mapping.js'
import { RowError, toRow } from './row.js'
import { draftOfRow } from './row-draft.js'
import type { Source } from './source.js'

/** CSV: one draft per record, below a line that names the columns. Rows are numbered by the line they begin on. */
export const csv: Source = {
  extensions: ['.csv', '.tsv'],
  many: true,
  async *read(input, mapping) {
    const records = new CsvRecords()
    const rows = new Rows(mapping)
    for await (const lines of byteLines(input.chunks(), LONGEST_LINE))
      for (const bytes of lines) for (const record of records.add(bytes)) yield* rows.add(record)
    for (const record of records.end()) yield* rows.add(record)
    yield* rows.end()
  },
}

/** Drafts by the columns that the first record names. */
class Rows {
  #columns: string[] | null = null
  #isUseless = false

  constructor(readonly mapping: Mapping) {}

  *add(record: CsvRecord): Generator<Draft | Trouble> {
    const { line } = record
    if (this.#isUseless) return
    if (this.#columns !== null) {
      const columns = this.#columns
      yield draftOfRow(line, () => toRow(toObject(record, columns, this.mapping), this.mapping))
      return
    }
    try {
      this.#columns = cellsOf(record)
      checkColumns(this.mapping, this.#columns)
    } catch (error) {
      yield this.#refuse(line, error)
    }
  }

  /** An export without rows still names its columns; one that doesn't is broken. */
  *end(): Generator<Draft | Trouble> {
    if (this.#columns !== null || this.#isUseless) return
    yield this.#refuse(
      1,
      new RowError('invalid-csv', 'The file is empty: not even its columns are named.'),
    )
  }

  #refuse(line: number, error: unknown): Draft | Trouble {
    this.#isUseless = true
    return draftOfRow(line, () => {
      throw error
    })
  }
}

function cellsOf(record: CsvRecord): string[] {
  if ('error' in record) throw record.error
  return record.cells
}

/** A row by its columns. Empty cells are left out, except that of the comment. */
function toObject(
  record: CsvRecord,
  columns: readonly string[],
  mapping: Mapping,
): Record<string, unknown> {
  const cells = cellsOf(record).map((cell, index) => [columns[index] ?? '', cell] as const)
  const isSaid = ([column, cell]: readonly [string, string]) =>
    cell !== '' || column === keyOf('comment', mapping)
  return Object.fromEntries(cells.filter(isSaid))
}

/**
 * Makes sure that there is a column for each mapped field, and for the comment, and never two for the same
 * field, since one of them would silently win; throws a `RowError`.
 */
function checkColumns(mapping: Mapping, columns: readonly string[]): void {
  for (const key of [keyOf('comment', mapping), ...Object.values(mapping)]) {
    if (columns.includes(key)) continue
    const known = columns.map((column) => JSON.stringify(column)).join(', ')
    const hint =
      mapping.comment === undefined ? ' Name the right one with --map comment=COLUMN.' : ''
    const end = suggest(key, columns, `; there are ${known}.`)
    throw new RowError('invalid-csv', `There is no column ${JSON.stringify(key)}${end}${hint}`)
  }
  for (const field of FIELDS) {
    const key = keyOf(field, mapping)
    if (columns.indexOf(key) === columns.lastIndexOf(key)) continue
    const message = `There is more than one column ${JSON.stringify(key)}: keep one under that name, or name another with --map ${field}=COLUMN.`
    throw new RowError('invalid-csv', message)
  }
}
