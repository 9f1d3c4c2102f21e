import { type Rows, readNumbers, readRows } from '../kit/numbers.js'
import { Trees } from './trees.js'

/** Two symbols of one word are stored in one number: the second times this, plus the first. */
export const PAIR = 0x4000

/** Patterns and the words they are made of, as `pnpm gen` writes them: see compile/compile.ts. */
export interface PackedPatterns {
  /** Kinds of patterns, and how many there are of each, in the order of the patterns. */
  readonly kinds: readonly (readonly [kind: string, count: number])[]
  /** The trees, as `Trees` reads them. */
  readonly trees: string
  /** One number per pattern: its tree times four, plus 1 if it must begin a clause, plus 2 if it must end one. */
  readonly patterns: string
  /** All words, separated by spaces. */
  readonly words: string
  /** How many symbols have no word; these come first. */
  readonly wordless: number
  /**
   * The symbol of each word, see `Patterns`: its number plus one, or 0 for the next symbol that no earlier
   * word has.
   */
  readonly symbols: string
  /** The names of the classes, separated by spaces. */
  readonly classes: string
  /** A row for each symbol: the classes of its words. */
  readonly classesOfSymbols: string
  /** A row for each symbol: the sets that contain one of its words. */
  readonly setsOfSymbols: string
  /** A row for each class: the sets that contain it. */
  readonly setsOfClasses: string
}

/** Patterns and the words they are made of. Words that no pattern distinguishes share a symbol. */
export class Patterns {
  readonly trees: Trees
  /** The names of the kinds of patterns. */
  readonly kinds: readonly string[]
  /** The number of each pattern's kind. */
  readonly kindOf: Uint16Array
  /** The tree of each pattern. */
  readonly roots: Int32Array
  /** Whether each pattern may begin, and end, only where a clause does. */
  readonly atStart: Uint8Array
  readonly atEnd: Uint8Array
  /** The symbol of each word; both in one number for a word that consists of two, see `PAIR`. */
  readonly words: ReadonlyMap<string, number>
  /** How many symbols there are. */
  readonly symbols: number
  /** The names of all classes. */
  readonly classes: readonly string[]
  readonly #classesOfSymbols: Rows
  readonly #setsOfSymbols: Rows
  readonly #setsOfClasses: Rows

  constructor(packed: PackedPatterns) {
    this.trees = new Trees(packed.trees)
    this.kinds = packed.kinds.map(([kind]) => kind)
    this.kindOf = Uint16Array.from(
      packed.kinds.flatMap(([, count], kind) => new Array<number>(count).fill(kind)),
    )
    const patterns = readNumbers(packed.patterns)
    this.roots = patterns.map((written) => written >> 2)
    this.atStart = Uint8Array.from(patterns, (written) => written & 1)
    this.atEnd = Uint8Array.from(patterns, (written) => (written >> 1) & 1)
    this.classes = packed.classes.split(' ')
    this.#classesOfSymbols = readRows(packed.classesOfSymbols)
    this.#setsOfSymbols = readRows(packed.setsOfSymbols)
    this.#setsOfClasses = readRows(packed.setsOfClasses)
    this.symbols = this.#setsOfSymbols.starts.length - 1
    this.words = readWords(packed)
  }

  /** Returns one number per symbol: 1 if its words are in one of these classes. */
  membersOf(classes: readonly string[]): Uint8Array {
    const isMember = new Uint8Array(this.symbols)
    const wanted = Uint8Array.from(this.classes, (name) => (classes.includes(name) ? 1 : 0))
    const { starts, numbers } = this.#classesOfSymbols
    for (let symbol = 0; symbol < this.symbols; symbol += 1) {
      for (let at = starts[symbol] as number; at < (starts[symbol + 1] as number); at += 1) {
        if (wanted[numbers[at] as number] === 1) isMember[symbol] = 1
      }
    }
    return isMember
  }

  /** Returns the sets that a symbol's words belong to. */
  setsOf(symbol: number): number[] {
    const sets = [...rowOf(this.#setsOfSymbols, symbol)]
    for (const number of rowOf(this.#classesOfSymbols, symbol)) {
      sets.push(...rowOf(this.#setsOfClasses, number))
    }
    return sets
  }

  /** Returns the sets that contain a class. */
  setsOfClass(name: string): Int32Array {
    return rowOf(this.#setsOfClasses, this.classes.indexOf(name))
  }
}

function readWords({ words, wordless, symbols }: PackedPatterns): Map<string, number> {
  const written = readNumbers(symbols)
  const read = new Map<string, number>()
  let next = wordless
  const list = words.split(' ')
  for (let at = 0; at < list.length; at += 1) {
    const symbol = written[at] as number
    read.set(list[at] as string, symbol === 0 ? next : symbol - 1)
    if (symbol === 0) next += 1
  }
  return read
}

function rowOf({ starts, numbers }: Rows, row: number): Int32Array {
  return numbers.subarray(starts[row], starts[row + 1])
}
