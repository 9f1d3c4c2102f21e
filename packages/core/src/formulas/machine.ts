import { Automaton } from './automaton.js'
import { grammar, pieces } from './grammar/index.js'
import { PatternReader } from './pattern.js'
import type { FormulaKind } from './types.js'
import { Vocabulary } from './vocabulary.js'

const reader = new PatternReader(pieces)
const patterns = grammar.flatMap(([, sources]) => sources.map((source) => reader.read(source)))

/** The kind of each pattern, by its number. */
export const kinds: readonly FormulaKind[] = grammar.flatMap(([kind, sources]) =>
  sources.map(() => kind),
)

/** The words that formulas are made of. */
export const vocabulary = new Vocabulary(reader.literals)

/** All patterns of the grammar at once. */
export const automaton = new Automaton(patterns, vocabulary.symbols)
