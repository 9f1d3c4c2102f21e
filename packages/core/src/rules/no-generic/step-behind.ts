import { type FormulaKind, isVerdict } from '../../formulas/index.js'
import { WordClasses } from '../../formulas/word-classes.js'
import type { Reading } from '../../reading.js'
import type { Token } from '../../text/token.js'
import { lexicon } from './lexicon.js'
import type { Step } from './steps.js'

const classes = new WordClasses(lexicon)

/**
 * What formulas of a kind come down to: "works for me" praises nothing, who is gutted blames nobody, who follows stays,
 * and who takes off a hat was helped with nothing.
 */
export function stepBehind(kind: FormulaKind | 'nothing', reading: Reading): Step {
  const holds: Holds = (test) =>
    reading.formulas.some(
      (formula) =>
        formula.kind === kind && reading.comment.tokens.slice(formula.from, formula.to).some(test),
    )
  if (kind === 'blame') return holds(isOf('feeling')) ? 'reaction' : kind
  if (kind === 'presence') return holds(isOf('staying')) ? 'return' : kind
  if (kind === 'thanks') return stepBehindThanks(holds)
  if (kind !== 'praise' || holds(isVerdict)) return kind
  return holds(isOf('helping')) ? 'thanks' : 'reaction'
}

/** Whether a token of some formulas is of a kind. */
type Holds = (test: (token: Token) => boolean) => boolean

const isOf = (name: keyof typeof lexicon) => (token: Token) => classes.of(token.lexeme).has(name)

function stepBehindThanks(holds: Holds): Step {
  if (holds(isOf('thanking'))) return 'thanks'
  if (holds(isOf('honouring'))) return 'honour'
  return holds(isOf('waiting')) ? 'waiting' : 'thanks'
}
