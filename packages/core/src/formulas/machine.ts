import { Automaton } from './automaton.js'
import { grammar, pieces } from './grammar/index.js'
import { PatternReader } from './pattern.js'
import type { FormulaKind } from './types.js'
import { Vocabulary } from './vocabulary.js'

/** The grammar, ready to read with. */
class Machine {
  /** The kind of each pattern, by its number. */
  readonly kinds: readonly FormulaKind[]
  /** The words that formulas are made of. */
  readonly vocabulary: Vocabulary
  /** All patterns at once. */
  readonly automaton: Automaton

  constructor() {
    const reader = new PatternReader(pieces)
    const patterns = grammar.flatMap(([, sources]) => sources.map((source) => reader.read(source)))
    this.kinds = grammar.flatMap(([kind, sources]) => sources.map(() => kind))
    this.vocabulary = new Vocabulary(reader.literals)
    this.automaton = new Automaton(patterns, this.vocabulary.symbols)
  }
}

let made: Machine | undefined

/** Made when the first comment needs it: it takes some tens of milliseconds. */
export function machine(): Machine {
  made ??= new Machine()
  return made
}
