import { describe, expect, it } from 'vitest'
import { CsvRecords } from './csv-records.js'

/** The content of a file: cells, or the line of what can't be read and why. */
function records(text: string | Uint8Array) {
  const all = new CsvRecords()
  const lines = Buffer.from(text).toString('latin1').split('\n')
  if (lines.at(-1) === '') lines.pop()
  const found = lines.flatMap((line) => [...all.add(Buffer.from(line, 'latin1'))])
  return [...found, ...all.end()].map((one) =>
    'error' in one ? `${one.line}: ${one.error.message}` : one.cells,
  )
}

const NEVER_CLOSED = 'A quote is opened here and never closed.'
const MISPLACED = 'A quote is not allowed here: write " as "" within quotes.'

describe('records of CSV', () => {
  it('hold quoted commas, quotes and line ends', () => {
    expect(records('id,text\r\n1,"a, ""b""\r\nc"\r\n2,d\r\n')).toEqual([
      ['id', 'text'],
      ['1', 'a, "b"\r\nc'],
      ['2', 'd'],
    ])
  })

  it.each([
    ['a semicolon', 'id;text\n1;a, b\n'],
    ['a tab', 'id\ttext\n1\ta, b\n'],
  ])('may be parted by %s', (_, text) => {
    expect(records(text)).toEqual([
      ['id', 'text'],
      ['1', 'a, b'],
    ])
  })

  it('are read without a byte-order mark, a last line end and empty lines', () => {
    expect(records('\uFEFFid,text\n\n1,a\n \n2,b')).toEqual([
      ['id', 'text'],
      ['1', 'a'],
      ['2', 'b'],
    ])
  })
})

describe('a record that is broken', () => {
  it('by a quote that is never closed costs its line, however far the file goes on', () => {
    const rest = Array.from({ length: 5_000 }, (_, index) => `${index},"fine, too"`)
    const found = records(`id,text\n1,"open\n${rest.join('\n')}\n`)
    expect(found[1]).toBe(`2: ${NEVER_CLOSED}`)
    expect(found.slice(2)).toEqual(rest.map((_, index) => [String(index), 'fine, too']))
  })

  it.each([998, 999, 1000, 1001])(
    'by a quote that is never closed leaves whole what begins %i lines below',
    (below) => {
      const rest = Array.from({ length: below - 1 }, (_, index) => `${index},x`)
      const found = records(`id,text\n1,"open\n${rest.join('\n')}\n2,"two\nlines"\n3,x\n`)
      expect(found.filter((one) => typeof one === 'string')).toHaveLength(1)
      expect(found.slice(-2)).toEqual([
        ['2', 'two\nlines'],
        ['3', 'x'],
      ])
    },
  )

  it('by a quote that a later cell closes costs its line', () => {
    expect(records('id,text\n1,"open\n2,"fine"\n3,"two\nlines"\n')).toEqual([
      ['id', 'text'],
      `2: ${MISPLACED}`,
      ['2', 'fine'],
      ['3', 'two\nlines'],
    ])
  })

  it.each([
    ['words behind a quoted cell', '1,"a"b', MISPLACED],
    ['too few cells', '1', 'Expected 2 cells, as in the first line, but found 1.'],
    ['too many cells', '1,2,3', 'Expected 2 cells, as in the first line, but found 3.'],
    ['a quote in the last line', '1,"a', NEVER_CLOSED],
  ])('by %s is named by its line', (_, line, message) => {
    expect(records(`id,text\n0,x\n${line}\n`).at(-1)).toBe(`3: ${message}`)
  })

  it('by lines without line feeds is reported at the column names', () => {
    const [found] = records('id,text\r1,"a, b"\r2,c\r')
    expect(found).toBe('1: The lines end in carriage returns alone: save the file with line feeds.')
  })

  it('by another encoding is named, and the rest is read', () => {
    const bytes = Buffer.concat([
      Buffer.from('id,text\n1,caf'),
      Buffer.of(0xe9),
      Buffer.from('\n2,b\n'),
    ])
    expect(records(bytes)).toEqual([['id', 'text'], '2: The line is not UTF-8.', ['2', 'b']])
  })
})
