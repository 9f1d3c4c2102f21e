import type { ParsedText } from '../../text/parse.js'
import type { Span } from '../../text/token.js'
import { type OrderMarks, ratiosOf } from './order.js'

/**
 * Nats of prose that end a stretch. A pair of neighbours gives 0.56 in the prose of ordinary comments, and -0.4 where
 * words are shuffled or strung together.
 */
const PROSE = 4

/** Nats for two words of the story side by side that are not side by side there. Set by hand. */
const STRUNG = 0.6

/** A stretch of words without an order, and how certain that is, in nats. */
export interface List extends Span {
  readonly evidence: number
}

/**
 * Finds stretches of words in an order that English does not have: keywords strung together, shuffled sentences. Each
 * is a stretch of highest evidence; it ends where prose outweighs the evidence.
 *
 * @param openings Formulas, in the order of the text: a new sentence begins after one that opens a sentence.
 * @param least Minimum nats of evidence in a stretch.
 */
export function findLists(
  comment: ParsedText,
  openings: readonly Span[],
  marks: OrderMarks,
  least: number,
): List[] {
  const { isStrung, isQuoted } = marks
  const lists: List[] = []
  let from = 0
  let evidence = 0
  let most = 0
  let to = 0
  const close = (at: number) => {
    if (most >= least) lists.push({ from, to, evidence: most })
    from = at
    evidence = 0
    most = 0
  }
  const ratios = ratiosOf(comment, openings, marks)
  for (let at = 0; at < ratios.length; at += 1) {
    evidence += (isStrung(at) ? STRUNG : 0) - (ratios[at] as number)
    if (evidence <= 0 || most - evidence > PROSE || isQuoted(at)) close(at + 1)
    else if (evidence > most) {
      most = evidence
      to = at
    }
  }
  close(0)
  return lists
}
