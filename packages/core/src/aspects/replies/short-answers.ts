import { type Formula, type FormulaKind, isCommonplace } from '../../formulas/index.js'
import { remembered } from '../../kit/remembered.js'
import type { Reading } from '../../reading.js'
import type { PreparedText } from '../../story/prepare.js'
import type { ParsedText } from '../../text/parse.js'
import { isNoun, isWord, type Span, type Token } from '../../text/token.js'
import { asksReaders, wantedByQuestions } from '../contribution/index.js'
import { LIKELY } from '../genericness/index.js'
import { fits, namesThing } from './fitting.js'

/** Tokens of a short answer: a longer one is judged by what it says. */
const LONGEST = 24
/** Formulas that answer nobody. */
const EMPTY: ReadonlySet<FormulaKind> = new Set([
  'praise',
  'congratulation',
  'wish',
  'reaction',
  'thanks',
])

/** What the questions of a comment above want; empty where it asks nothing. */
const wantedBy = remembered(({ body }: PreparedText) => wantedByQuestions(body))

/** Whether the comment above asks for something. */
export function isAskedAbove(parent: PreparedText | null): boolean {
  return parent !== null && wantedBy(parent).size > 0
}

type Answering = Pick<Reading, 'comment' | 'story' | 'parent' | 'formulas'>

/**
 * Whether a comment is a short answer to a parent that asks, or to a story that does: "We did, it got slower",
 * "In the shed", "bearings". With the question it is complete, though by itself it could stand anywhere.
 */
export function answersShortly(answering: Answering): boolean {
  const { comment, parent, formulas } = answering
  if (comment.tokens.length > LONGEST || !isAsked(answering)) return false
  const wanted = parent === null ? [] : [...wantedBy(parent)]
  const answer = comment.sentences.find((sentence) => {
    const said = openingOf(comment, sentence, formulas)
    if (said.length === 0) return false
    return parent === null
      ? namesThing(said) && holdsThing(said, formulas)
      : wanted.some((want) => fits(want, said))
  })
  return answer !== undefined && formulas.every((one) => !isBeside(one, answer))
}

function isAsked({ story, parent }: Answering): boolean {
  return parent === null ? asksReaders(story) : isAskedAbove(parent)
}

/** A story asks for many things at once: what answers it names a thing that stands in no formula. */
function holdsThing(said: readonly Token[], formulas: readonly Formula[]): boolean {
  return said.some((token) => {
    const isThing = isNoun(token) && !isCommonplace(token)
    return isThing && !formulas.some(({ from, to }) => from <= token.index && token.index < to)
  })
}

/** How likely a short answer is to be called generic at most: beside its question it is complete, whatever its words. */
const ANSWERED = LIKELY / 2

/** How likely a reader who sees the question, too, is to call a comment generic. */
export function genericBesideQuestion(
  genericness: number,
  { isShortAnswer }: Pick<Reading, 'isShortAnswer'>,
): number {
  return isShortAnswer ? Math.min(genericness, ANSWERED) : genericness
}

/** "Yes! So true! Great article!" answers nothing, and "Thanks for asking. Twice." does. */
function isBeside({ kind, from }: Formula, answer: Span): boolean {
  return EMPTY.has(kind) && kind !== 'thanks' && (from < answer.from || from >= answer.to)
}

/** A sentence from its first word on; empty where that belongs to somebody else, or to praise and the like. */
function openingOf(
  { tokens }: ParsedText,
  { from, to }: Span,
  formulas: readonly Formula[],
): readonly Token[] {
  const said = tokens.slice(from, to)
  const first = said.find(isWord)
  if (first === undefined || first.quoted || said.some(({ value }) => value === '?')) return []
  const isEmpty = ({ kind, from: start, to: end }: Formula) =>
    EMPTY.has(kind) && start <= first.index && first.index < end
  return formulas.some(isEmpty) ? [] : said.slice(first.index - from)
}
