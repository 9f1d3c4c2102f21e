import { type Formula, type FormulaKind, isVerdict } from '../../formulas/index.js'
import { type Reading, Role } from '../../reading.js'
import type { Token } from '../../text/token.js'
import { is } from './classes.js'
import type { lexicon } from './lexicon.js'
import type { Step } from './steps.js'

/**
 * What formulas of a kind really amount to: "works for me" is no praise, "I'm gutted" blames nobody, "following"
 * is about returning, and "hats off" is not thanks for help.
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

/** Whether any token of some formulas passes a test. */
type Holds = (test: (token: Token) => boolean) => boolean

const isOf = (name: keyof typeof lexicon) => (token: Token) => is(token, name)

/**
 * A formula of presence after own words, "I am hungry just reading this", is a reaction and does not say what
 * brought the writer.
 */
function stepBehindPresence(holds: Holds, { comment, formulas, roles }: Reading): Step {
  if (holds(isOf('staying'))) return 'return'
  const isBehindOwn = ({ from }: Formula) =>
    roles[from - 1] === Role.own &&
    comment.tokens[from - 1]?.sentence === comment.tokens[from]?.sentence
  const calls = formulas.filter((formula) => formula.kind === 'presence')
  return calls.every(isBehindOwn) ? 'reaction' : 'presence'
}

/** Only a wish for more is asked what it wants more of, not a wish of luck or a plan to try something. */
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
