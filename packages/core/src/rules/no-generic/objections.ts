import type { Formula, FormulaKind } from '../../formulas/index.js'
import { type Reading, Role } from '../../reading.js'
import type { Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'

/** Kinds that can be the main point of a comment; the others only surround them. */
export const MAIN: readonly FormulaKind[] = ['praise', 'thanks', 'agreement', 'blame']

const NEGATIONS = WordSet.of("no not n't nor never")
/** Words whose denial is an objection: "I don't agree", but not "can't wait" or "not bad". */
const DENIED = WordSet.of(
  'agree agreed think believe like liked love enjoy enjoyed buy convinced impressed sure recommend fan good great nice useful helpful interesting true right correct',
)
/** Tokens after a negation within which the denied word is expected. */
const REACH = 4
/** Words that lead from praise to an objection; below, `OBJECTIONS` are words that object themselves. */
const TURNS = WordSet.of('but however although though')
const OBJECTIONS = WordSet.of('disagree wrong')
/** Words that object when a comment begins with them. */
const REFUSALS = WordSet.of('no nope nah disagree disagreed wrong')
/** Words whose denial asks for an explanation: "I don't get it". */
const UNDERSTOOD = WordSet.of('get understand follow')

/** Whether a comment objects in the writer's own words: quoted and copied ones object to something else. */
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

/**
 * Whether a word turns from praise or the like to something else: "well written but", not "what we feel but
 * cannot say".
 */
function turns(tokens: readonly Token[], at: number, formulas: readonly Formula[]): boolean {
  if (isWithin(formulas, at)) return false
  const end = tokens[at - 1]?.value === ',' ? at - 1 : at
  return formulas.some(({ kind, to }) => to === end && MAIN.includes(kind))
}

/** Whether the writer says that they don't understand. */
export function isAtLoss({ comment: { tokens }, roles }: Reading): boolean {
  return tokens.some(({ index }) => !isTaken(roles[index]) && denies(tokens, index, UNDERSTOOD))
}

/** Whether a token negates one of some words: "couldn't agree more" denies nothing. */
function denies(tokens: readonly Token[], negation: number, words: WordSet): boolean {
  if (!NEGATIONS.has((tokens[negation] as Token).lexeme)) return false
  const after = tokens.slice(negation + 1, negation + 1 + REACH)
  // "They don't make music like this" does not deny liking it.
  const at = after.findIndex(({ lexeme, pos }) => words.has(lexeme) && pos !== 'ADP')
  return at >= 0 && after[at + 1]?.lexeme.normal !== 'more'
}

/** Whether a word is quoted or copied. */
export function isTaken(role: Role | undefined): boolean {
  return role === Role.quoted || role === Role.copied
}

export function isWithin(formulas: readonly Formula[], index: number): boolean {
  return formulas.some(({ from, to }) => from <= index && index < to)
}
