import type { Formula, FormulaKind } from '../../formulas/index.js'
import { type Reading, Role } from '../../reading.js'
import type { Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'

/** Kinds that a point can hang on; the others only surround them. */
export const MAIN: readonly FormulaKind[] = ['praise', 'thanks', 'agreement', 'blame']

const NEGATIONS = WordSet.of("no not n't nor never")
/** What is an objection when it is denied: "I don't agree", but not "can't wait" and "not bad". */
const DENIED = WordSet.of(
  'agree agreed think believe like liked love enjoy enjoyed buy convinced impressed sure recommend fan good great nice useful helpful interesting true right correct',
)
/** Tokens in which what is denied follows. */
const REACH = 4
/** Words of one's own by which praise leads to an objection, and those that are one. */
const TURNS = WordSet.of('but however although though')
const OBJECTIONS = WordSet.of('disagree wrong')
/** Words that object by themselves. */
const REFUSALS = WordSet.of('no nope nah disagree disagreed wrong')
/** Who denies these would like to know something: "I don't get it". */
const UNDERSTOOD = WordSet.of('get understand follow')

/** Whether a comment objects in words of its own: what it takes over objects to something else. */
export function objects(
  { comment: { tokens }, formulas, roles }: Reading,
  kind: FormulaKind | 'nothing',
): boolean {
  const has = (one: FormulaKind) => formulas.some((formula) => formula.kind === one)
  if (has('praise') && has('blame')) return true
  if (kind === 'blame') return false
  return tokens.some(
    ({ index, lexeme }) =>
      !isTaken(roles[index]) &&
      ((REFUSALS.has(lexeme) && index === 0) ||
        (OBJECTIONS.has(lexeme) && !isWithin(formulas, index)) ||
        (TURNS.has(lexeme) && turns(tokens, index, formulas)) ||
        denies(tokens, index, DENIED)),
  )
}

/** Whether a word turns from praise or the like to something else: "well written but", and not "what we feel but cannot say". */
function turns(tokens: readonly Token[], at: number, formulas: readonly Formula[]): boolean {
  if (isWithin(formulas, at)) return false
  const end = tokens[at - 1]?.value === ',' ? at - 1 : at
  return formulas.some(({ kind, to }) => to === end && MAIN.includes(kind))
}

/** Whether a comment denies that its writer understands. */
export function isAtLoss({ comment: { tokens }, roles }: Reading): boolean {
  return tokens.some(({ index }) => !isTaken(roles[index]) && denies(tokens, index, UNDERSTOOD))
}

/** Whether a token is a "not" to one of some words: "couldn't agree more" denies nothing. */
function denies(tokens: readonly Token[], negation: number, words: WordSet): boolean {
  if (!NEGATIONS.has((tokens[negation] as Token).lexeme)) return false
  const after = tokens.slice(negation + 1, negation + 1 + REACH)
  // "They don't make music like this" denies no liking.
  const at = after.findIndex(({ lexeme, pos }) => words.has(lexeme) && pos !== 'ADP')
  return at >= 0 && after[at + 1]?.lexeme.normal !== 'more'
}

/** Whether a word is somebody else's. */
export function isTaken(role: Role | undefined): boolean {
  return role === Role.quoted || role === Role.copied
}

export function isWithin(formulas: readonly Formula[], index: number): boolean {
  return formulas.some(({ from, to }) => from <= index && index < to)
}
