/** The largest number that a row of rounds holds: a service comes to it in months. */
const LAST = 0x7fffffff

/**
 * The round after one, from 1 on, where rows hold the round in which each was used last. After the last
 * one all rows are as never used, and the count begins again.
 */
export function nextRound(round: number, rows: Int32Array): number {
  if (round < LAST) return round + 1
  rows.fill(0)
  return 1
}
