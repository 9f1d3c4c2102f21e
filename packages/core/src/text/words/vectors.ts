import { InvalidOptionError } from '../../errors.js'
import type { Meaning } from '../../types.js'
import type { Lexeme } from '../token.js'
import { Facet } from './facet.js'
import { Signs } from './signs.js'
import { WordNumbers } from './word-numbers.js'
import { listedBase } from './word-table.js'

/** A table of word vectors in its written form: see `pnpm gen:words`. */
export interface EncodedVectors {
  /** How many numbers a vector has. */
  dimensions: number
  /** One digit per listed word: 1 if it has a row, 0 if it shares the row of its base. */
  hasRow: string
  /** One letter per number, vector by vector: M is 0, N is 1, L is -1, in the table's units. */
  letters: string
}

/** The letter for 0 in each of four bytes, and their top bits. */
const ZEROS = 'M'.charCodeAt(0) * 0x01010101
const TOP_BITS = 0x80808080

// In the inner loops below the elements always exist, so they are not checked for `undefined` each time:
// that doubles the cost.

interface Table {
  /** The listed words, and the row of each by its number; -1 if it shares the row of its base. */
  readonly listed: WordNumbers
  readonly rows: Int32Array
  readonly values: Int8Array
  /** One over the length of each row asked for so far; 0 for the others. */
  readonly scales: Float32Array
  readonly signs: Signs
}

/**
 * Word vectors in a space where chance has no direction: whatever all texts have in common is taken
 * away and every direction is equally likely, so that the cosine of two words means the same
 * whichever words they are. Rows hold small integers; only their directions mean anything.
 */
export class Vectors implements Meaning {
  readonly words: number
  readonly dimensions: number
  readonly #rowsOfForms = new Facet(({ normal }) => this.rowOf(normal))
  readonly #decode: () => Table
  #decoded: Table | undefined

  constructor(words: readonly string[], { dimensions, hasRow, letters }: EncodedVectors) {
    this.words = words.length
    this.dimensions = dimensions
    this.#decode = () => {
      const values = decodeNumbers(letters)
      return {
        listed: new WordNumbers(words),
        rows: numberRows(hasRow),
        values,
        scales: new Float32Array(values.length / dimensions),
        signs: new Signs(values, dimensions),
      }
    }
  }

  /** Whether a value is the table itself: a proxy of it, or an object that inherits from it, can't be read. */
  static is(value: unknown): value is Vectors {
    return typeof value === 'object' && value !== null && #decode in value
  }

  /** The table, decoded when the first story needs it: that takes as long as a hundred comments. */
  get #table(): Table {
    this.#decoded ??= this.#decode()
    return this.#decoded
  }

  /** Returns the row of a lower-case word, or of the word it is an inflection of; -1 if unknown. */
  rowOf(word: string): number {
    const { listed, rows } = this.#table
    const row = rows[listed.of(word) ?? -1] ?? -1
    if (row >= 0) return row
    const base = listedBase(word, listed)
    return base === undefined ? -1 : this.rowOf(base)
  }

  /** Returns the `rowOf` of a word form, remembered with the form. */
  rowOfForm(lexeme: Lexeme): number {
    return this.#rowsOfForms.of(lexeme)
  }

  /** Returns how near two rows are in meaning, -1 to 1; about 0 for unrelated words. */
  cosine(a: number, b: number): number {
    const { values } = this.#table
    const { dimensions } = this
    const end = (a + 1) * dimensions
    let other = b * dimensions
    let sum = 0
    // As 32-bit integers, or each step would check whether the sum still is one.
    for (let at = a * dimensions; at < end; at += 1) {
      sum = (sum + Math.imul(values[at] as number, values[other] as number)) | 0
      other += 1
    }
    return sum * this.#scale(a) * this.#scale(b)
  }

  /** Returns the cosine between a row and a vector of length 1, such as the direction of a text. */
  towards(row: number, direction: Float32Array): number {
    const start = row * this.dimensions
    let sum = 0
    const { values } = this.#table
    for (let column = 0; column < direction.length; column += 1) {
      sum += (values[start + column] as number) * (direction[column] as number)
    }
    return sum * this.#scale(row)
  }

  /** Counts numbers of two rows with the same sign, minus those with opposite signs: a quick test for nearness. */
  agreement(a: number, b: number): number {
    return this.#table.signs.agreement(a, b)
  }

  /**
   * Returns the weighted sum of rows, each scaled to length 1 before weighting. Not normalised.
   *
   * @param weights Weights by row.
   */
  sum(rows: readonly number[], weights: { readonly [row: number]: number }): Float32Array {
    const total = new Float32Array(this.dimensions)
    const { values } = this.#table
    for (const row of rows) {
      const factor = (weights[row] as number) * this.#scale(row)
      let at = row * total.length
      for (let column = 0; column < total.length; column += 1, at += 1) {
        total[column] = (total[column] as number) + factor * (values[at] as number)
      }
    }
    return total
  }

  /** Returns one over the length of a row. */
  #scale(row: number): number {
    const { values, scales } = this.#table
    const known = scales[row] as number
    if (known !== 0) return known
    let squares = 0
    const end = (row + 1) * this.dimensions
    for (let at = row * this.dimensions; at < end; at += 1) squares += (values[at] as number) ** 2
    scales[row] = 1 / Math.sqrt(squares)
    return scales[row] as number
  }
}

/** Scales a vector to length 1; null for the zero vector, which has no direction. */
export function normalised(vector: Float32Array): Float32Array | null {
  let squares = 0
  for (let i = 0; i < vector.length; i += 1) squares += (vector[i] as number) ** 2
  if (squares === 0) return null
  const length = Math.sqrt(squares)
  const unit = new Float32Array(vector.length)
  for (let i = 0; i < vector.length; i += 1) unit[i] = (vector[i] as number) / length
  return unit
}

/** Returns the vectors behind the `meaning` that a user passed. */
export function vectorsOf(meaning: Meaning): Vectors {
  if (Vectors.is(meaning)) return meaning
  const remedy =
    "Pass `loadMeaning()` of '@commentlint/core/meaning', of the same copy of the package."
  throw new InvalidOptionError('meaning', 'what `loadMeaning` returns', meaning, remedy)
}

function numberRows(hasRow: string): Int32Array {
  const rows = new Int32Array(hasRow.length).fill(-1)
  let count = 0
  for (let number = 0; number < hasRow.length; number += 1) {
    if (hasRow[number] !== '1') continue
    rows[number] = count
    count += 1
  }
  return rows
}

/** Available in Node, browsers and workers, though not part of the language's own library. */
declare const TextEncoder: new () => { encodeInto(text: string, bytes: Uint8Array): unknown }

/** Decodes four letters at a time, because there are two million to read before a first verdict. */
function decodeNumbers(letters: string): Int8Array {
  const bytes = new Uint8Array((letters.length + 3) & ~3)
  new TextEncoder().encodeInto(letters, bytes)
  const fours = new Int32Array(bytes.buffer)
  for (let at = 0; at < fours.length; at += 1) {
    // The top bit is set so that no byte borrows from the next; flipping it afterwards undoes that.
    fours[at] = (((fours[at] as number) | TOP_BITS) - ZEROS) ^ TOP_BITS
  }
  return new Int8Array(bytes.buffer, 0, letters.length)
}
