import type { Lexeme } from './token.js'

/** No answer; none of the numbers below may be it. */
const UNKNOWN = -0x80000000
const FEWEST = 4096

let generation = 0

/** How often word forms were forgotten, which are numbered anew each time. */
export function currentGeneration(): number {
  return generation
}

/** To be called when word forms are forgotten. */
export function nextGeneration(): void {
  generation += 1
}

/**
 * A number that is known of a word form whatever its context: found out when it is first asked for,
 * and kept in a column by the form's id. The words of every text come first and so lie together,
 * where the processor has them at hand.
 */
export class Facet {
  readonly #find: (lexeme: Lexeme) => number
  #found = new Int32Array(FEWEST).fill(UNKNOWN)
  #generation = 0

  /** @param find Pure: the same form gives the same answer, a 32-bit integer. */
  constructor(find: (lexeme: Lexeme) => number) {
    this.#find = find
  }

  of(lexeme: Lexeme): number {
    // A story's words may be of an earlier generation.
    if (lexeme.generation !== this.#generation) return this.#first(lexeme)
    const known = this.#found[lexeme.id]
    return known === undefined || known === UNKNOWN ? this.#first(lexeme) : known
  }

  #first(lexeme: Lexeme): number {
    const found = this.#find(lexeme)
    if (lexeme.generation !== generation) return found
    if (this.#generation !== generation) this.#found.fill(UNKNOWN)
    this.#generation = generation
    if (lexeme.id >= this.#found.length) this.#grow(lexeme.id)
    this.#found[lexeme.id] = found
    return found
  }

  #grow(id: number): void {
    const found = new Int32Array(Math.max(id + 1, this.#found.length * 2)).fill(UNKNOWN)
    found.set(this.#found)
    this.#found = found
  }
}

/** A set of words, in lower case, that is asked by their forms: a set of strings takes longer to look in. */
export class WordSet {
  readonly #words: ReadonlySet<string>
  readonly #holds = new Facet(({ normal }) => (this.#words.has(normal) ? 1 : 0))

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
  }

  has(lexeme: Lexeme): boolean {
    return this.#holds.of(lexeme) === 1
  }
}
