import type { Token } from '../text/token.js'
import { withAddressee } from './addressees.js'
import { findAsking } from './asking.js'
import { DEAD } from './automaton.js'
import { Clauses } from './clauses.js'
import { machine } from './machine.js'
import type { Formula } from './types.js'
import { isPartOfMore } from './whole.js'

/** Most tokens tried from each start: without a limit, "so so so so" would take quadratic time. */
export const LONGEST_MATCH = 60

/**
 * Finds the formulas of a comment: thanks, praise, agreement, greeting and the
 * like, which could stand under any story.
 *
 * @returns Formulas in text order; they don't overlap, and contain no quoted tokens.
 */
export function findFormulas(tokens: readonly Token[]): Formula[] {
  const { automaton, vocabulary } = machine()
  automaton.tidy()
  const text = new Clauses(tokens, vocabulary)
  const asking = findAsking(tokens)
  const formulas: Formula[] = []
  let begins = true
  let before = 0
  for (let at = 0; at < tokens.length; ) {
    begins ||= text.beginsAt(at)
    // What a question asks for is not a formula: "where do I find the code?"
    const isPoint = !begins && asking !== null && asking.has(at)
    const formula = isPoint ? undefined : match(text, at, begins)
    if (formula && !isPartOfMore(tokens, vocabulary, formula, begins)) {
      const whole = withAddressee(formula, text, begins ? before : at)
      formulas.push(whole)
      before = whole.to
      at = whole.to
      begins = true
    } else {
      begins &&= text.isTransparent(at)
      at += 1
    }
  }
  return formulas
}

/** Returns the longest formula that starts at a token, at the beginning of a clause or within one. */
function match(text: Clauses, from: number, begins: boolean): Formula | undefined {
  const { automaton, kinds } = machine()
  let best = -1
  let to = from
  const limit = Math.min(text.length, from + LONGEST_MATCH)
  for (let at = from, node = begins ? automaton.atStart : automaton.inside; at < limit; at += 1) {
    if (text.breaksBetween(from, at)) break
    if (at > from && text.isTransparent(at)) continue
    node = automaton.read(node, text.symbolAt(at))
    if (node === DEAD) break
    const found = automaton.foundAt(node, text.endsBefore(at + 1))
    if (found < 0 || text.isComma(at) || text.waits(at)) continue
    best = found
    to = at + 1
  }
  // An array is slow to index at -1: it would take longer than all of the above.
  const kind = best < 0 ? undefined : kinds[best]
  return kind && { kind, from, to }
}

/** Concreteness from which a word tagged as a noun really is one: mint, but not brief. Set by hand. */
const THING = 0.5

/** Classes of words that say how good something is. */
const VERDICTS = ['good', 'apt', 'gem', 'like', 'well']

/** Whether a token says that something is good. */
export function isVerdict(token: Token): boolean {
  const { vocabulary } = machine()
  const symbol = vocabulary.of(token)
  return VERDICTS.some((name) => vocabulary.isIn(symbol, name))
}

/** Whether a token is a word of the lexicon, that is, one that formulas are made of. */
export function isCommonplace(token: Token): boolean {
  const { vocabulary } = machine()
  const symbol = vocabulary.of(token)
  const isThing = token.pos === 'NOUN' && token.lexeme.concreteness > THING
  return vocabulary.isInLexicon(symbol) && !(isThing && vocabulary.isAdjective(symbol))
}

/**
 * Returns whether a word is a verdict on whatever it goes with, praises by liking, or names a text or a part of one.
 * Null for words that do not always praise, such as "true".
 */
export function praiseOf(token: Token): 'verdict' | 'praise' | 'text' | null {
  const { vocabulary } = machine()
  const symbol = vocabulary.of(token)
  // An adjective capitalised at the beginning of a sentence is often tagged as a name.
  const isAdjective = token.pos === 'ADJ' || token.pos === 'PROPN'
  if (isAdjective && vocabulary.isIn(symbol, 'good')) return 'verdict'
  if (token.pos === 'VERB' && vocabulary.isIn(symbol, 'like')) return 'praise'
  return vocabulary.isIn(symbol, 'thing') ? 'text' : null
}
