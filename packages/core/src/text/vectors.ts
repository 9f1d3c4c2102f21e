import { CommentlintError } from '../errors.js'
import type { Meaning } from '../types.js'
import { Facet } from './facet.js'
import { Signs } from './signs.js'
import type { Lexeme } from './token.js'
import { WordNumbers } from './word-numbers.js'
import { listedBase } from './word-table.js'

/** A table of word vectors as it is written: see `pnpm gen:words`. */
export interface EncodedVectors {
  /** Numbers a vector holds. */
  dimensions: number
  /** One digit a listed word: 1 if it has a row, 0 if it shares the row of its base. */
  hasRow: string
  /** One letter a number, vector by vector: M is 0, N is 1, L is -1, in steps of the table. */
  letters: string
}

const ZERO = 'M'.charCodeAt(0)

// In the inner loops below the elements exist, so they are not asked for `undefined` each time:
// that doubles the cost.

interface Table {
  /** Listed words, and by their numbers the row of each; -1 where it shares the row of its base. */
  readonly listed: WordNumbers
  readonly rows: Int32Array
  readonly values: Int8Array
  /** One over the length of each row. */
  readonly scales: Float32Array
  readonly signs: Signs
}

/**
 * Word vectors in a space where chance has no direction: what all texts have in common is taken
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
        scales: inverseLengths(values, dimensions),
        signs: new Signs(values, dimensions),
      }
    }
  }

  /** Decoded when the first story asks for it: that takes as long as a hundred comments. */
  get #table(): Table {
    this.#decoded ??= this.#decode()
    return this.#decoded
  }

  /** The row of a word in lower case, or of the word it is an inflection of; -1 when unknown. */
  rowOf(word: string): number {
    const { listed, rows } = this.#table
    const row = rows[listed.of(word) ?? -1] ?? -1
    if (row >= 0) return row
    const base = listedBase(word, listed)
    return base === undefined ? -1 : this.rowOf(base)
  }

  /** `rowOf` of a form's word, remembered with the form. */
  rowOfForm(lexeme: Lexeme): number {
    return this.#rowsOfForms.of(lexeme)
  }

  /** How near two rows are in meaning, -1 to 1; about 0 for unrelated words. */
  cosine(a: number, b: number): number {
    const { values, scales } = this.#table
    const { dimensions } = this
    const end = (a + 1) * dimensions
    let other = b * dimensions
    let sum = 0
    // As 32-bit integers, or each step would ask whether the sum is still one.
    for (let at = a * dimensions; at < end; at += 1) {
      sum = (sum + Math.imul(values[at] as number, values[other] as number)) | 0
      other += 1
    }
    return sum * (scales[a] as number) * (scales[b] as number)
  }

  /** The cosine between a row and a vector of length 1, such as the direction of a text. */
  towards(row: number, direction: Float32Array): number {
    const start = row * this.dimensions
    let sum = 0
    const { values, scales } = this.#table
    for (let column = 0; column < direction.length; column += 1) {
      sum += (values[start + column] as number) * (direction[column] as number)
    }
    return sum * (scales[row] as number)
  }

  /** In how many numbers two rows have the same sign, less those of opposite signs: tells quickly which may be near. */
  agreement(a: number, b: number): number {
    return this.#table.signs.agreement(a, b)
  }

  /**
   * The weighted sum of rows, each of length 1 before it is weighed. Not normalised.
   *
   * @param weights By row.
   */
  sum(rows: readonly number[], weights: { readonly [row: number]: number }): Float32Array {
    const total = new Float32Array(this.dimensions)
    const { values, scales } = this.#table
    for (const row of rows) {
      const factor = (weights[row] as number) * (scales[row] as number)
      let at = row * total.length
      for (let column = 0; column < total.length; column += 1, at += 1) {
        total[column] = (total[column] as number) + factor * (values[at] as number)
      }
    }
    return total
  }
}

/** A vector at length 1; null for zero, which points nowhere. */
export function normalised(vector: Float32Array): Float32Array | null {
  let squares = 0
  for (let i = 0; i < vector.length; i += 1) squares += (vector[i] as number) ** 2
  if (squares === 0) return null
  const length = Math.sqrt(squares)
  const unit = new Float32Array(vector.length)
  for (let i = 0; i < vector.length; i += 1) unit[i] = (vector[i] as number) / length
  return unit
}

/** The vectors behind what a user passed as `meaning`. */
export function vectorsOf(meaning: Meaning): Vectors {
  if (meaning instanceof Vectors) return meaning
  throw new CommentlintError(
    '`meaning` should be what `loadMeaning` returns, but is something else.',
    "Pass `loadMeaning()` of '@commentlint/core/meaning', of the same copy of the package.",
  )
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

function decodeNumbers(letters: string): Int8Array {
  const values = new Int8Array(letters.length)
  for (let at = 0; at < letters.length; at += 1) values[at] = letters.charCodeAt(at) - ZERO
  return values
}

function inverseLengths(values: Int8Array, dimensions: number): Float32Array {
  const scales = new Float32Array(values.length / dimensions)
  for (let row = 0, at = 0; row < scales.length; row += 1) {
    let squares = 0
    for (const end = at + dimensions; at < end; at += 1) squares += (values[at] as number) ** 2
    scales[row] = 1 / Math.sqrt(squares)
  }
  return scales
}
