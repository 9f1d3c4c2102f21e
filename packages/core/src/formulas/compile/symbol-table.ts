import { writeRows } from '../../kit/numbers.js'
import type { PackedPatterns } from '../patterns.js'

type Written = Pick<
  PackedPatterns,
  'wordless' | 'classes' | 'classesOfSymbols' | 'setsOfSymbols' | 'setsOfClasses'
>

/** Gives words their symbols: words of the same classes and in the same sets share one. */
export class SymbolTable {
  readonly #setsByName: ReadonlyMap<string, readonly number[]>
  readonly #classes: readonly string[]
  readonly #wordless: number
  readonly #rows: { readonly classes: number[]; readonly sets: number[] }[] = []
  readonly #symbols = new Map<string, number>()

  /**
   * @param setsByName The sets that each name is in.
   * @param classes The names shared by many words; any other name belongs to a single word.
   * @param wordless The classes of symbols that have no word.
   */
  constructor(
    setsByName: ReadonlyMap<string, readonly number[]>,
    classes: readonly string[],
    wordless: readonly (readonly string[])[],
  ) {
    this.#setsByName = setsByName
    this.#classes = classes
    this.#wordless = wordless.length
    for (const names of wordless) this.#add(names)
  }

  /** Returns the symbol of a word, given its names. */
  symbolOf(names: Iterable<string>): number {
    const sorted = [...names].sort()
    const { classes, sets } = this.#rowsOf(sorted)
    const key = `${classes.join()};${sets.join()}`
    const symbol = this.#symbols.get(key) ?? this.#add(sorted)
    this.#symbols.set(key, symbol)
    return symbol
  }

  write(): Written {
    return {
      wordless: this.#wordless,
      classes: this.#classes.join(' '),
      classesOfSymbols: writeRows(this.#rows.map(({ classes }) => classes)),
      setsOfSymbols: writeRows(this.#rows.map(({ sets }) => sets)),
      setsOfClasses: writeRows(
        this.#classes.map((name) => [...(this.#setsByName.get(name) ?? [])]),
      ),
    }
  }

  #add(names: readonly string[]): number {
    return this.#rows.push(this.#rowsOf(names)) - 1
  }

  #rowsOf(names: readonly string[]): { classes: number[]; sets: number[] } {
    const isClass = (name: string) => this.#classes.includes(name)
    const own = names.filter((name) => !isClass(name))
    const sets = own.flatMap((name) => this.#setsByName.get(name) ?? [])
    return {
      classes: ascending(names.filter(isClass).map((name) => this.#classes.indexOf(name))),
      sets: ascending(sets),
    }
  }
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
