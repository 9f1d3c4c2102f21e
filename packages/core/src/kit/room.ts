/** A row of numbers with room for so many: itself, or a copy twice as long or longer. */
export function roomFor(row: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (row.length >= length) return row
  const longer = new Int32Array(Math.max(length, row.length * 2))
  longer.set(row)
  return longer
}
