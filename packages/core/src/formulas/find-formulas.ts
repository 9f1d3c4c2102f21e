import type { Token } from '../text/token.js'
import type { Node } from './automaton.js'
import { Clauses } from './clauses.js'
import { automaton, kinds, vocabulary } from './machine.js'
import type { Formula, FormulaKind } from './types.js'

/** Kinds after which the person spoken to may be named: "great job, Phil". */
const ADDRESSED: ReadonlySet<FormulaKind> = new Set([
  'thanks',
  'congratulation',
  'praise',
  'agreement',
  'greeting',
])

/**
 * Finds the formulas of a comment: thanks, praise, agreement, greeting and the
 * like, which could stand under any story.
 *
 * @returns formulas in the order of the text; they don't overlap. Quoted tokens are in none.
 */
export function findFormulas(tokens: readonly Token[]): Formula[] {
  const text = new Clauses(tokens, vocabulary)
  const formulas: Formula[] = []
  let begins = true
  let before = 0
  for (let at = 0; at < tokens.length; ) {
    begins ||= text.beginsAt(at)
    const formula = match(text, at, begins ? automaton.atStart : automaton.inside)
    if (formula) {
      const isAddressed = ADDRESSED.has(formula.kind)
      const from = isAddressed && begins ? text.addresseeStart(at, before) : at
      const to = isAddressed ? text.addresseeEnd(formula.to) : formula.to
      formulas.push({ kind: formula.kind, from, to })
      before = to
      at = to
      begins = true
    } else {
      begins &&= text.isTransparent(at)
      at += 1
    }
  }
  return formulas
}

/** Whether a token is a word of the lexicon: one that formulas are made of, wherever it stands. */
export function isCommonplace(token: Token): boolean {
  return vocabulary.isInLexicon(vocabulary.of(token))
}

/** The longest formula that starts at a token. */
function match(text: Clauses, from: number, start: Node): Formula | undefined {
  let best = -1
  let to = from
  for (let at = from, node: Node | null = start; at < text.length; at += 1) {
    if (at > from && text.breaksBefore(at)) break
    if (at > from && text.isTransparent(at)) continue
    node = automaton.read(node, text.symbolAt(at))
    if (node === null) break
    const found = text.endsBefore(at + 1) ? node.foundAtEnd : node.found
    if (found < 0 || text.isComma(at)) continue
    best = found
    to = at + 1
  }
  const kind = kinds[best]
  return kind && { kind, from, to }
}
