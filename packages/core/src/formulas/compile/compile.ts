import { writeNumbers } from '../../kit/numbers.js'
import { PAIR, type PackedPatterns } from '../patterns.js'
import type { PatternReader } from './pattern.js'
import { SymbolTable } from './symbol-table.js'
import { TreeTable } from './tree-table.js'

/** The names that each word goes by: those of its classes, and `literal(word)`. */
export type NamesByWord = ReadonlyMap<string, ReadonlySet<string>>

/** The input of the compiler: patterns, and the words they are made of. */
export interface Source {
  /** Patterns by kind, in the language of pattern.ts. */
  readonly patterns: readonly (readonly [kind: string, patterns: readonly string[]])[]
  readonly reader: PatternReader
  /** The names of classes, in any order. */
  readonly classes: readonly string[]
  /** Classes of symbols that have no word; these symbols get the first numbers, in this order. */
  readonly wordless: readonly (readonly string[])[]
  /** Names the words; called once all patterns have been read. */
  readonly nameWords: (literals: ReadonlySet<string>) => NamesByWord
  /** Words that consist of two words. */
  readonly contractions?: Readonly<Record<string, readonly [string, string]>>
}

/** Compiles patterns ahead of time, so that they need not be parsed at run time. */
export function compile(source: Source): PackedPatterns {
  const { patterns, reader, classes, wordless, nameWords, contractions = {} } = source
  const trees = new TreeTable()
  const read = patterns.flatMap(([, sources]) =>
    sources.map((pattern) => {
      const { tree, atStart, atEnd } = reader.read(pattern)
      return { root: trees.add(tree), flags: (atStart ? 1 : 0) + (atEnd ? 2 : 0) }
    }),
  )
  const symbols = new SymbolTable(trees.setsByName(), classes, wordless)
  const words = symbolsOf(nameWords(reader.literals), symbols, contractions)
  return {
    kinds: patterns.map(([kind, sources]) => [kind, sources.length] as const),
    trees: trees.write(),
    patterns: writeNumbers(read.map(({ root, flags }) => trees.numberOf(root) * 4 + flags)),
    words: words.map(([word]) => word).join(' '),
    symbols: writeNumbers(writtenSymbols(words, wordless.length)),
    ...symbols.write(),
  }
}

type Words = [word: string, symbol: number][]

/** Returns all words in alphabetical order with their symbols: those of both halves for a contraction. */
function symbolsOf(
  named: NamesByWord,
  symbols: SymbolTable,
  contractions: NonNullable<Source['contractions']>,
): Words {
  const whole = [...named].sort(byWord)
  const known = new Map(whole.map(([word, names]) => [word, symbols.symbolOf(names)]))
  const pairs = Object.entries(contractions).map(([word, halves]): [string, number] => {
    const [first, second] = halves.map((half) => known.get(half))
    if (first !== undefined && second !== undefined) return [word, first + second * PAIR]
    throw new SyntaxError(`contraction "${word}": both halves must be words of the lexicon`)
  })
  return [...new Map([...known, ...pairs])].sort(byWord)
}

function byWord([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

/** Returns each word's symbol plus one, or 0 for the next symbol that no earlier word has. */
function writtenSymbols(words: Words, wordless: number): number[] {
  let next = wordless
  return words.map(([, symbol]) => {
    if (symbol !== next) return symbol + 1
    next += 1
    return 0
  })
}
