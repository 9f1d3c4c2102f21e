import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumbers, readRows, writeNumbers, writeRows } from './numbers.js'

const numbers = fc.array(fc.nat())
const rows = fc.array(
  fc.uniqueArray(fc.nat()).map((row) => row.sort((a, b) => a - b)),
  { minLength: 1 },
)

describe('numbers in letters', () => {
  it('take one letter up to 25, and two up to 675', () => {
    expect(writeNumbers([0, 1, 25, 26, 675, 676])).toBe('ABZbAzZbaA')
  })

  it('are read as they were written', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        expect([...readNumbers(writeNumbers(list))]).toEqual(list)
      }),
    )
  })

  it('are read row by row as they were written', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { starts, numbers: all } = readRows(writeRows(list))
        const read = list.map((_, row) => [...all.slice(starts[row], starts[row + 1])])
        expect(read).toEqual(list)
        expect(starts).toHaveLength(list.length + 1)
      }),
    )
  })
})
