import { asksReaders } from '../../aspects/contribution/index.js'
import { endsInQuestionMark } from '../../aspects/contribution/questions.js'
import { isPersonal } from '../../aspects/loss/index.js'
import type { FormulaKind } from '../../formulas/index.js'
import type { Reading } from '../../reading.js'
import type { Span, Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { isAtLoss, isTaken, isWithin, MAIN, objects } from './objections.js'
import { stepBehind } from './step-behind.js'
import type { Step } from './steps.js'
import { condoles } from './sympathy.js'
import { isTruism } from './truism.js'

/** Words that open a roll call. */
const CALLED = WordSet.of('who whos anyone anybody everyone')

/** Decides what a comment mostly is, which determines the next step. */
export function stepFor(reading: Reading): Step {
  const { comment, roles } = reading
  const { tokens, sentences } = comment
  const kind = mainKind(reading)
  if (isPersonal(reading)) return 'loss'
  const question = sentences.find(
    (sentence) =>
      !isTaken(roles[sentence.from]) &&
      ((endsInQuestionMark(tokens, sentence) && !isCry(reading, sentence)) ||
        asksHow(tokens, sentence)),
  )
  // "Who else is listening?" is a roll call.
  const isRollCall = kind === 'presence' && CALLED.has(tokens[question?.from ?? 0]?.lexeme)
  if (question !== undefined && !isRollCall) return 'question'
  if (isAtLoss(reading)) return 'question'
  if (objects(reading, kind)) return 'objection'
  // Thanks for an answer usually come with praise, but are mainly thanks.
  if (reading.parent !== null && reading.formulas.some((one) => one.kind === 'thanks'))
    return 'thanks'
  if (condoles(reading, kind)) return 'condolence'
  if (kind === 'wish' && asksReaders(reading.parent ?? reading.story)) return 'good wishes'
  return isTruism(reading, kind) ? 'truism' : stepBehind(kind, reading)
}

/** Kinds that are exclamations even with a question mark: "are you me??", "isn't it great?" */
const CRIES: ReadonlySet<FormulaKind> = new Set(['agreement', 'praise'])

/** Whether a sentence that ends in a question mark consists only of formulas, and the last is an exclamation. */
function isCry({ comment, formulas }: Reading, { from, to }: Span): boolean {
  const inside = formulas.filter((formula) => from <= formula.from && formula.to <= to)
  const last = inside.at(-1)
  if (last === undefined || !CRIES.has(last.kind)) return false
  return comment.tokens
    .slice(from, to)
    .every(({ kind, index }) => kind !== 'word' || isWithin(inside, index))
}

const WAYS = WordSet.of('how where when')
const CAN = WordSet.of('do can could should')
const ASKERS = WordSet.of('i we you u one')

/** Whether a sentence asks how to do something, with or without a question mark: "how do i subscribe". */
function asksHow(tokens: readonly Token[], { from }: Span): boolean {
  const [way, can, asker] = tokens.slice(from, from + 3)
  return WAYS.has(way?.lexeme) && CAN.has(can?.lexeme) && ASKERS.has(asker?.lexeme)
}

/** The kind with the most formula words in the comment, preferring the main kinds. */
function mainKind({ formulas }: Reading): FormulaKind | 'nothing' {
  const sizes = new Map<FormulaKind, number>()
  for (const { kind, from, to } of formulas) sizes.set(kind, (sizes.get(kind) ?? 0) + to - from)
  const kinds = [...sizes].sort((a, b) => b[1] - a[1]).map(([kind]) => kind)
  return kinds.find((kind) => MAIN.includes(kind)) ?? kinds[0] ?? 'nothing'
}
