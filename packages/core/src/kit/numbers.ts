/**
 * Reads whole numbers from 0 that are written in letters: in base 26, with the last digit of each as a capital.
 * `ABbaC` is 0, 1, 678. Small numbers, which are the most frequent, take one letter each.
 */
export function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length)
  let count = 0
  let number = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= FIRST_SMALL) {
      number = (number + code - FIRST_SMALL) * BASE
    } else {
      numbers[count] = number + code - FIRST_CAPITAL
      count += 1
      number = 0
    }
  }
  return numbers.subarray(0, count)
}

/** Writes numbers in the letters that `readNumbers` reads. */
export function writeNumbers(numbers: Iterable<number>): string {
  return Array.from(numbers, writeNumber).join('')
}

function writeNumber(number: number): string {
  let text = String.fromCharCode(FIRST_CAPITAL + (number % BASE))
  for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
    text = String.fromCharCode(FIRST_SMALL + (rest % BASE)) + text
  }
  return text
}

/** Rows of numbers, one after another. */
export interface Rows {
  /** Where each row begins in `numbers`, and, as the last item, where the last row ends. */
  readonly starts: Int32Array
  readonly numbers: Int32Array
}

/** Reads rows. For each: how many numbers it has, its first number, and the distance from each number to the next. */
export function readRows(text: string): Rows {
  const written = readNumbers(text)
  const starts = new Int32Array(written.length + 1)
  const numbers = new Int32Array(written.length)
  let rows = 0
  let count = 0
  for (let at = 0; at < written.length; ) {
    let number = 0
    for (const end = at + (written[at] as number); at < end; ) {
      at += 1
      number += written[at] as number
      numbers[count] = number
      count += 1
    }
    at += 1
    rows += 1
    starts[rows] = count
  }
  return { starts: starts.subarray(0, rows + 1), numbers: numbers.subarray(0, count) }
}

/** Writes rows, each in ascending order, in the letters that `readRows` reads. */
export function writeRows(rows: readonly (readonly number[])[]): string {
  return writeNumbers(
    rows.flatMap((row) => [row.length, ...row.map((number, at) => number - (row[at - 1] ?? 0))]),
  )
}

export const BASE = 26
export const FIRST_SMALL = 'a'.charCodeAt(0)
export const FIRST_CAPITAL = 'A'.charCodeAt(0)
