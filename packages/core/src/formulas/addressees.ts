/** Finds the name of the person addressed by a formula: "Phil, great job", "thanks, Phil!". */
import type { Clauses } from './clauses.js'
import type { Formula, FormulaKind } from './types.js'

/** Kinds after which the person addressed may be named: "great job, Phil". */
const ADDRESSED: ReadonlySet<FormulaKind> = new Set([
  'thanks',
  'congratulation',
  'praise',
  'agreement',
  'greeting',
])

/** Classes of adjectives that judge. */
const VERDICTS = ['good', 'apt', 'bad']

/** Most words of a name or form of address beside a formula. */
const MOST_NAMES = 2

/** Extends a formula by the name of the person addressed; `limit` is the earliest position for that name. */
export function withAddressee(formula: Formula, text: Clauses, limit: number): Formula {
  const { kind, from, to } = formula
  if (!ADDRESSED.has(kind)) return formula
  const end = endOf(text, to)
  // "Ferns, no?" asks about ferns; it does not address somebody called Ferns.
  if (kind === 'agreement' && text.isQuestion(end)) return formula
  return { kind, from: startOf(text, from, limit), to: end }
}

/** Returns where a formula begins, including the name it is addressed to: "Phil, great job". */
function startOf(text: Clauses, from: number, limit: number): number {
  let end = from
  while (end > limit && text.isMark(end - 1)) end -= 1
  // The subject of a question is not an addressee: "Ferns? No."
  if (text.isQuestion(end)) return from
  let at = end
  while (at > limit && at > end - MOST_NAMES && text.isName(at - 1)) at -= 1
  // In "about Celery and Rust. Very clear" the name belongs to the words before it.
  const isApart = at === limit || text.breaksBefore(at) || text.isMark(at - 1)
  return end < from && at < end && isApart ? at : from
}

/** Returns where a formula ends, including a closing name or form of address: "thanks, Phil!", "Cheers. Ana". */
function endOf(text: Clauses, to: number): number {
  const near = text.isIn(to - 1, 'det') ? to : nearEnd(text, to)
  if (near > to && text.endsBefore(near)) return near
  const from = skipMarks(text, to)
  const far = namesEnd(text, from, (at) => text.isName(at))
  const isSignature = skipMarks(text, far) === text.length
  const isAfterComma = from === to + 1 && text.isComma(to) && text.endsBefore(far)
  return far > from && (isSignature || isAfterComma) ? far : to
}

/** Returns the end of names, of a form of address, or of one word that may be a name in lower case. */
function nearEnd(text: Clauses, to: number): number {
  const names = namesEnd(text, to, (at) => isAddress(text, at))
  const isWord = names === to && to < text.length && !text.breaksBefore(to)
  return isWord && !describes(text, to - 1) && text.isOther(to) ? to + 1 : names
}

/** Whether a token describes the next one: "the good nurse" mentions a nurse, but does not address one. */
function describes(text: Clauses, at: number): boolean {
  let before = at
  while (VERDICTS.some((name) => text.isIn(before, name))) before -= 1
  return before < at && text.isIn(before, 'det')
}

function skipMarks(text: Clauses, from: number): number {
  let at = from
  while (at < text.length && text.isMark(at)) at += 1
  return at
}

function namesEnd(text: Clauses, from: number, isOne: (at: number) => boolean): number {
  let at = from
  while (at < text.length && at < from + MOST_NAMES && isOne(at)) at += 1
  return at
}

/** Whether a token is a name or form of address: "Phil", "everybody". */
function isAddress(text: Clauses, at: number): boolean {
  return !text.breaksBefore(at) && (text.isName(at) || text.isIn(at, 'people'))
}
