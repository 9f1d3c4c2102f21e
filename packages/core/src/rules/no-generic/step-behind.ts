import { type Formula, type FormulaKind, isVerdict } from '../../formulas/index.js'
import { type Reading, Role } from '../../reading.js'
import type { Token } from '../../text/token.js'
import { is } from './classes.js'
import type { lexicon } from './lexicon.js'
import type { Step } from './steps.js'

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
  if (kind === 'presence') return stepBehindPresence(holds, reading)
  if (kind === 'wish') return stepBehindWish(holds)
  if (kind === 'thanks') return stepBehindThanks(holds)
  if (kind !== 'praise' || holds(isVerdict)) return kind
  return holds(isOf('helping')) ? 'thanks' : 'reaction'
}

/** Whether a token of some formulas is of a kind. */
type Holds = (test: (token: Token) => boolean) => boolean

const isOf = (name: keyof typeof lexicon) => (token: Token) => is(token, name)

/** "I am hungry just reading this" tells how it struck somebody, and not what brought them. */
function stepBehindPresence(holds: Holds, { comment, formulas, roles }: Reading): Step {
  if (holds(isOf('staying'))) return 'return'
  const isBehindOwn = ({ from }: Formula) =>
    roles[from - 1] === Role.own &&
    comment.tokens[from - 1]?.sentence === comment.tokens[from]?.sentence
  const calls = formulas.filter((formula) => formula.kind === 'presence')
  return calls.every(isBehindOwn) ? 'reaction' : 'presence'
}

/** Who wishes for more is asked of what, and not who wishes somebody luck, or means to try it. */
function stepBehindWish(holds: Holds): Step {
  if (holds(isOf('more'))) return 'wish'
  if (holds(isOf('luck'))) return 'luck'
  return holds(isOf('trying')) ? 'trying' : 'nothing'
}

function stepBehindThanks(holds: Holds): Step {
  if (holds(isOf('thanking'))) return 'thanks'
  if (holds(isOf('honouring'))) return 'honour'
  return holds(isOf('waiting')) ? 'waiting' : 'thanks'
}
