/** Largest round number that a row can hold: a busy service reaches it in months. */
const LAST = 0x7fffffff

/**
 * Returns the next round, from 1 on, for rows that hold the round in which each item was last used. After the
 * last round all rows are cleared, and counting starts again.
 */
export function nextRound(round: number, rows: Int32Array): number {
  if (round < LAST) return round + 1
  rows.fill(0)
  return 1
}
