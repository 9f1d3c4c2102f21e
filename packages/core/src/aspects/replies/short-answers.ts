import { type Formula, type FormulaKind, isCommonplace } from '../../formulas/index.js'
import { remembered } from '../../kit/remembered.js'
import type { Reading } from '../../reading.js'
import type { PreparedText } from '../../story/prepare.js'
import type { ParsedText } from '../../text/parse.js'
import { isNoun, isWord, type Span, type Token } from '../../text/token.js'
import { asksReaders, wantedByQuestions } from '../contribution/index.js'
import { LIKELY } from '../genericness/index.js'
import { fits, namesThing } from './fitting.js'

/** Maximum length of a short answer, in tokens: a longer one is judged by what it says. */
const LONGEST = 24
/** Formulas that answer no question. */
const EMPTY: ReadonlySet<FormulaKind> = new Set([
  'praise',
  'congratulation',
  'wish',
  'reaction',
  'thanks',
])

/** What the questions of the parent ask for; empty if it has none. */
const wantedBy = remembered(({ body }: PreparedText) => wantedByQuestions(body))

/** Whether the parent asks for something. */
export function isAskedAbove(parent: PreparedText | null): boolean {
  return parent !== null && wantedBy(parent).size > 0
}

type Answering = Pick<Reading, 'comment' | 'story' | 'parent' | 'formulas'>

/**
 * Whether a comment is a short answer to a parent, or else to a story, that asks: "We did, it got slower", "In the
 * shed", "bearings". With the question it is complete, though by itself it could stand anywhere.
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

/**
 * Whether an answer names a thing outside of any formula: a story asks for many things at once, so its answers must.
 */
function holdsThing(said: readonly Token[], formulas: readonly Formula[]): boolean {
  return said.some((token) => {
    const isThing = isNoun(token) && !isCommonplace(token)
    return isThing && !formulas.some(({ from, to }) => from <= token.index && token.index < to)
  })
}

/** Highest genericness of a short answer: beside its question it is complete, whatever its words. */
const ANSWERED = LIKELY / 2

/** How likely a reader who also sees the question is to call a comment generic. */
export function genericBesideQuestion(
  genericness: number,
  { isShortAnswer }: Pick<Reading, 'isShortAnswer'>,
): number {
  return isShortAnswer ? Math.min(genericness, ANSWERED) : genericness
}

/**
 * Whether a formula leaves no answer: "Yes! So true! Great article!" answers nothing, and "Thanks for asking. Twice."
 * does.
 */
function isBeside({ kind, from }: Formula, answer: Span): boolean {
  return EMPTY.has(kind) && kind !== 'thanks' && (from < answer.from || from >= answer.to)
}

/** A sentence from its first word on; empty where that is somebody else's, or part of praise and the like. */
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
