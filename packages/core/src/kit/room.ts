/** Returns a row with room for `length` numbers: the row itself, or a copy at least twice as long. */
export function roomFor(row: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (row.length >= length) return row
  const longer = new Int32Array(Math.max(length, row.length * 2))
  longer.set(row)
  return longer
}
