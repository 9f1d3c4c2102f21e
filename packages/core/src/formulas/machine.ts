import { Automaton } from './automaton.js'
import { formulas, heads } from './generated/formulas.generated.js'
import { kindsOf, Patterns } from './patterns.js'
import type { FormulaKind } from './types.js'
import { Vocabulary } from './vocabulary.js'

/** The grammar, ready to read with. */
class Machine {
  /** The kind of each pattern, by its number. */
  readonly kinds = kindsOf(formulas) as readonly FormulaKind[]
  /** The words that formulas are made of. */
  readonly vocabulary: Vocabulary
  /** All patterns at once. */
  readonly automaton: Automaton

  constructor() {
    const patterns = new Patterns(formulas)
    this.vocabulary = new Vocabulary(patterns, heads)
    this.automaton = new Automaton(patterns)
  }
}

let made: Machine | undefined

/** Made when the first comment needs it. */
export function machine(): Machine {
  made ??= new Machine()
  return made
}
