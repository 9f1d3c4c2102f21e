import { Automaton } from './automaton.js'
import { formulas, heads } from './generated/formulas.generated.js'
import { Patterns } from './patterns.js'
import type { FormulaKind } from './types.js'
import { Vocabulary } from './vocabulary.js'

/** The grammar, ready for use. */
class Machine {
  /** The kinds of patterns, by number. */
  readonly kinds: readonly FormulaKind[]
  /** The words that formulas are made of. */
  readonly vocabulary: Vocabulary
  /** Matches all patterns at once. */
  readonly automaton: Automaton

  constructor() {
    const patterns = new Patterns(formulas)
    this.kinds = patterns.kinds as readonly FormulaKind[]
    this.vocabulary = new Vocabulary(patterns, heads)
    this.automaton = new Automaton(patterns)
  }
}

let made: Machine | undefined

/** Returns the machine, made when the first comment needs it. */
export function machine(): Machine {
  made ??= new Machine()
  return made
}
