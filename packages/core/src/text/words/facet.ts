import type { Lexeme } from '../token.js'

/**
 * The one number that cannot be an answer. Answers are stored with its bit flipped, so that 0 means there is none yet:
 * new rows are all 0 anyway, so they need no filling.
 */
const NO_ANSWER = -0x80000000
const FEWEST = 4096

let generation = 0

/** Returns how often word forms were forgotten; each time they are numbered anew. */
export function currentGeneration(): number {
  return generation
}

/** Starts a new generation. Call when word forms are forgotten. */
export function nextGeneration(): void {
  generation += 1
}

/** How many facets of a form there is room for: this many fill two lines of the processor's cache. */
let width = 32
/** The answers, form by form: a text asks for several facets of each of its words. */
let table = new Int32Array(FEWEST * width)
let tableGeneration = 0
let facets = 0

/**
 * A number that depends only on a word form, not on its context: computed when first asked for, and
 * stored by the form's id. Words common to all texts come early and so lie together, which suits the
 * processor's cache.
 */
export class Facet {
  readonly #find: (lexeme: Lexeme) => number
  readonly #column: number

  /** @param find Computes the answer, a 32-bit integer. Pure: the same form gives the same answer. */
  constructor(find: (lexeme: Lexeme) => number) {
    if (facets === width) widen()
    this.#find = find
    this.#column = facets
    facets += 1
  }

  of(lexeme: Lexeme): number {
    // A story's words may be of an earlier generation.
    if (lexeme.generation !== tableGeneration) return this.#first(lexeme)
    const known = table[lexeme.id * width + this.#column]
    return known === undefined || known === 0 ? this.#first(lexeme) : known ^ NO_ANSWER
  }

  #first(lexeme: Lexeme): number {
    const found = this.#find(lexeme)
    if (lexeme.generation !== generation) return found
    if (tableGeneration !== generation) table.fill(0)
    tableGeneration = generation
    if (lexeme.id * width >= table.length) grow(lexeme.id)
    table[lexeme.id * width + this.#column] = found ^ NO_ANSWER
    return found
  }
}

/** Makes a test of word forms, independent of context, that runs once for each form. */
export function formTest(test: (lexeme: Lexeme) => boolean): (lexeme: Lexeme) => boolean {
  const facet = new Facet((lexeme) => (test(lexeme) ? 1 : 0))
  return (lexeme) => facet.of(lexeme) === 1
}

/** Makes room for more facets; all answers are computed again. */
function widen(): void {
  width *= 2
  table = new Int32Array(FEWEST * width)
}

function grow(id: number): void {
  const wider = new Int32Array(Math.max((id + 1) * width, table.length * 2))
  wider.set(table)
  table = wider
}

/** Most sets that can share a facet: a bit each, except the sign bit. */
const MOST_SETS = 31

/** Sets of words that are looked up together: one number says which of them contain a form. */
class Shelf {
  readonly #sets: Iterable<string>[] = []
  #setsOf: ReadonlyMap<string, number> | undefined
  readonly #holding = new Facet(({ normal }) => {
    this.#setsOf ??= indexOf(this.#sets)
    return this.#setsOf.get(normal) ?? 0
  })

  /** Whether another set can be added: there is room, and no form was looked up yet. */
  get isOpen(): boolean {
    return this.#setsOf === undefined && this.#sets.length < MOST_SETS
  }

  /** Adds a set. @returns Its bit. */
  add(words: Iterable<string>): number {
    this.#sets.push(words)
    return 1 << (this.#sets.length - 1)
  }

  /** Returns the bits of the sets that contain a form. */
  holding(lexeme: Lexeme): number {
    return this.#holding.of(lexeme)
  }
}

function indexOf(sets: readonly Iterable<string>[]): Map<string, number> {
  const setsOf = new Map<string, number>()
  sets.forEach((words, at) => {
    for (const word of words) setsOf.set(word, (setsOf.get(word) ?? 0) | (1 << at))
  })
  return setsOf
}

let shelf = new Shelf()

/**
 * A set of lower-case words that is looked up by word form, which is faster than a set of strings. A form is looked up
 * once for all sets of a shelf.
 */
export class WordSet {
  readonly #shelf: Shelf
  readonly #bit: number

  constructor(words: Iterable<string>) {
    if (!shelf.isOpen) shelf = new Shelf()
    this.#shelf = shelf
    this.#bit = shelf.add(words)
  }

  /** Makes a set of the words of a string, separated by spaces. */
  static of(words: string): WordSet {
    return new WordSet(words.trim().split(/\s+/))
  }

  /** Whether the set contains a word; false for undefined, which means that there is no token. */
  has(lexeme: Lexeme | undefined): boolean {
    return lexeme !== undefined && (this.#shelf.holding(lexeme) & this.#bit) !== 0
  }
}
