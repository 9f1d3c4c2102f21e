import type { Span, Token } from '../../text/token.js'
import { isBase } from '../../text/words/base.js'
import { WordSet } from '../../text/words/facet.js'
import { isMistakenVerb } from '../lists/order.js'

/** Verbs after "you" that make an instruction, and words that may precede an instruction's verb. */
const ADVISING = WordSet.of('can need want ought')
const LEADS = WordSet.of('please just then simply also always first maybe so and or instead')
const YOU = WordSet.of('you')

const ASKING = WordSet.of('how why what where when which who whose')
/** Question words that contain their auxiliary: "Whats more safe". */
const ASKING_IN_ONE = WordSet.of('whats wheres hows whos')

/** Whether a sentence opens the way a question does: "How did", "Which are", "Will this be". */
export function opensQuestion(tokens: readonly Token[], from: number): boolean {
  const [first, next] = [tokens[from] as Token, tokens[from + 1]]
  if (ASKING_IN_ONE.has(first.lexeme)) return true
  if (ASKING.has(first.lexeme)) return next?.pos === 'AUX'
  return first.pos === 'AUX' && /^(?:PRON|DET|PROPN)$/.test(next?.pos ?? '')
}

/** Whether a sentence tells a reader what to do: "Put the lid on first", "you can leave it out". */
export function tellsToDo(tokens: readonly Token[], { from, to }: Span): boolean {
  let first = from
  while (first < to && LEADS.has((tokens[first] as Token).lexeme)) first += 1
  const [verb, next] = [tokens[first], tokens[first + 1]]
  if (verb !== undefined && first < to && opensInstruction(verb, next)) return true
  for (let at = from; at + 1 < to; at += 1) {
    if (!YOU.has((tokens[at] as Token).lexeme)) continue
    if (ADVISING.has((tokens[at + 1] as Token).lexeme)) return true
  }
  return false
}

function opensInstruction(first: Token, next: Token | undefined): boolean {
  const { kind, pos, lexeme } = first
  const mayBeVerb = pos === 'VERB' || isMistakenVerb(first, next)
  return kind === 'word' && mayBeVerb && !lexeme.isFunction && isBase(lexeme)
}
