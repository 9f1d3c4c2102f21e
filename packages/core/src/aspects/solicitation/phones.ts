/** Telephone numbers, which may consist of several tokens. */
import type { Scan } from './scan.js'

/** Minimum number of digits in a telephone number. */
const FEWEST_DIGITS = 9

/** Whether a token is the first part of a telephone number. */
export function isPhone({ tokens }: Scan, i: number): boolean {
  if (tokens[i - 1]?.kind === 'number') return false
  let digits = 0
  for (let j = i; tokens[j]?.kind === 'number' && digits < FEWEST_DIGITS; j += 1) {
    digits += (tokens[j]?.value ?? '').replace(/\D/g, '').length
  }
  return digits >= FEWEST_DIGITS
}

/** The last part of a telephone number, from any of its parts on. */
export function endOfPhone({ tokens }: Scan, i: number): number {
  let to = i
  while (tokens[to + 1]?.kind === 'number') to += 1
  return to
}
