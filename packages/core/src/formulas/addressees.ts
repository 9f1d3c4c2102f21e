/** The name of the person that a formula is said to: "Phil, great job", "thanks, Phil!". */
import type { Clauses } from './clauses.js'
import type { Formula, FormulaKind } from './types.js'

/** Kinds after which the person spoken to may be named: "great job, Phil". */
const ADDRESSED: ReadonlySet<FormulaKind> = new Set([
  'thanks',
  'congratulation',
  'praise',
  'agreement',
  'greeting',
])

/** Classes of adjectives. */
const VERDICTS = ['good', 'apt', 'bad']

/** Words of a name or address beside a formula. */
const MOST_NAMES = 2

/** The formula with the name of the person it is said to; `limit` is where that may stand at the earliest. */
export function withAddressee(formula: Formula, text: Clauses, limit: number): Formula {
  const { kind, from, to } = formula
  if (!ADDRESSED.has(kind)) return formula
  const end = endOf(text, to)
  // "Ferns, no?" asks about ferns, and speaks to nobody of that name.
  if (kind === 'agreement' && text.isQuestion(end)) return formula
  return { kind, from: startOf(text, from, limit), to: end }
}

/** Where a formula begins with the name it is addressed to: "Phil, great job". */
function startOf(text: Clauses, from: number, limit: number): number {
  let end = from
  while (end > limit && text.isMark(end - 1)) end -= 1
  // Nobody is spoken to by what is asked about: "Ferns? No."
  if (text.isQuestion(end)) return from
  let at = end
  while (at > limit && at > end - MOST_NAMES && text.isName(at - 1)) at -= 1
  // In "about Celery and Rust. Very clear" the name belongs to what stands before it.
  const isApart = at === limit || text.breaksBefore(at) || text.isMark(at - 1)
  return end < from && at < end && isApart ? at : from
}

/** Where a formula ends with the name or address that closes it: "thanks, Phil!", "Cheers. Ana" */
function endOf(text: Clauses, to: number): number {
  const near = text.isIn(to - 1, 'det') ? to : nearEnd(text, to)
  if (near > to && text.endsBefore(near)) return near
  const from = skipMarks(text, to)
  const far = namesEnd(text, from, (at) => text.isName(at))
  const isSignature = skipMarks(text, far) === text.length
  const isAfterComma = from === to + 1 && text.isComma(to) && text.endsBefore(far)
  return far > from && (isSignature || isAfterComma) ? far : to
}

/** Names, an address, or one word that may be a name in lower case. */
function nearEnd(text: Clauses, to: number): number {
  const names = namesEnd(text, to, (at) => isAddress(text, at))
  const isWord = names === to && to < text.length && !text.breaksBefore(to)
  return isWord && !describes(text, to - 1) && text.isOther(to) ? to + 1 : names
}

/** Whether a token describes what comes next: "the good nurse" names a nurse, and speaks to none. */
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

/** "Phil", "everybody" */
function isAddress(text: Clauses, at: number): boolean {
  return !text.breaksBefore(at) && (text.isName(at) || text.isIn(at, 'people'))
}
