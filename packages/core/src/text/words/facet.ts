import type { Lexeme } from '../token.js'

/**
 * The one number that is no answer. Answers are kept with its bit turned, so that 0 means that there is none yet: new
 * rows hold that by themselves, and making them takes no time.
 */
const NO_ANSWER = -0x80000000
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

/** Facets of a form that there is room for: so many lie in two lines of the processor's cache. */
let width = 32
/** What is known of each form, form by form: a text asks several facets of each of its words. */
let table = new Int32Array(FEWEST * width)
let tableGeneration = 0
let facets = 0

/**
 * A number that is known of a word form whatever its context: found out when it is first asked for,
 * and kept by the form's id. The words of every text come first and so lie together, where the
 * processor has them at hand.
 */
export class Facet {
  readonly #find: (lexeme: Lexeme) => number
  readonly #column: number

  /** @param find Pure: the same form gives the same answer, a 32-bit integer. */
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

/** A test of word forms, whatever their context: each form is put to it once. */
export function formTest(test: (lexeme: Lexeme) => boolean): (lexeme: Lexeme) => boolean {
  const facet = new Facet((lexeme) => (test(lexeme) ? 1 : 0))
  return (lexeme) => facet.of(lexeme) === 1
}

/** Makes room for more facets; what was known is found out again. */
function widen(): void {
  width *= 2
  table = new Int32Array(FEWEST * width)
}

function grow(id: number): void {
  const wider = new Int32Array(Math.max((id + 1) * width, table.length * 2))
  wider.set(table)
  table = wider
}

/** Sets that share a facet: a bit each, without the one that makes a number negative. */
const MOST_SETS = 31

/** Sets of words that are asked at once: which of them hold a form is one number. */
class Shelf {
  readonly #sets: Iterable<string>[] = []
  #setsOf: ReadonlyMap<string, number> | undefined
  readonly #holding = new Facet(({ normal }) => {
    this.#setsOf ??= indexOf(this.#sets)
    return this.#setsOf.get(normal) ?? 0
  })

  /** Whether there is room for another set; none is added once forms know which hold them. */
  get isOpen(): boolean {
    return this.#setsOf === undefined && this.#sets.length < MOST_SETS
  }

  /** Adds a set. @returns its bit. */
  add(words: Iterable<string>): number {
    this.#sets.push(words)
    return 1 << (this.#sets.length - 1)
  }

  /** The bits of the sets that hold a form. */
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
 * A set of words, in lower case, that is asked by their forms: a set of strings takes longer to look in. A form is
 * looked up once for all sets of a shelf.
 */
export class WordSet {
  readonly #shelf: Shelf
  readonly #bit: number

  constructor(words: Iterable<string>) {
    if (!shelf.isOpen) shelf = new Shelf()
    this.#shelf = shelf
    this.#bit = shelf.add(words)
  }

  /** The set of the words of a text, between blanks. */
  static of(words: string): WordSet {
    return new WordSet(words.trim().split(/\s+/))
  }

  /** Whether it holds a word; undefined, where no token stands, is none. */
  has(lexeme: Lexeme | undefined): boolean {
    return lexeme !== undefined && (this.#shelf.holding(lexeme) & this.#bit) !== 0
  }
}
