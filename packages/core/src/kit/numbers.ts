/**
 * Whole numbers from 0 in letters: in base 26, the last digit of each as a capital. `ABbaC` reads 0,
 * 1, 678. Small numbers, and most are small, take a letter each.
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

/** The letters that `readNumbers` reads as these numbers. */
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

/** Rows of numbers one after another. */
export interface Rows {
  /** Where each row begins in `numbers`; one more than there are rows. */
  readonly starts: Int32Array
  readonly numbers: Int32Array
}

/** Reads rows: of each, how many numbers it has, the first, and how far each next one lies beyond. */
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

/** The letters that `readRows` reads as these rows, each in ascending order. */
export function writeRows(rows: readonly (readonly number[])[]): string {
  return writeNumbers(
    rows.flatMap((row) => [row.length, ...row.map((number, at) => number - (row[at - 1] ?? 0))]),
  )
}

export const BASE = 26
export const FIRST_SMALL = 'a'.charCodeAt(0)
export const FIRST_CAPITAL = 'A'.charCodeAt(0)
