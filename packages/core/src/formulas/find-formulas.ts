import type { Token } from '../text/token.js'
import { withAddressee } from './addressees.js'
import { findAsking } from './asking.js'
import { DEAD } from './automaton.js'
import { Clauses } from './clauses.js'
import { machine } from './machine.js'
import type { Formula } from './types.js'
import { isPartOfMore } from './whole.js'

/** Tokens that are tried from each start: without an end, "so so so so" would take quadratic time. */
export const LONGEST_MATCH = 60

/**
 * Finds the formulas of a comment: thanks, praise, agreement, greeting and the
 * like, which could stand under any story.
 *
 * @returns formulas in the order of the text; they don't overlap. Quoted tokens are in none.
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
    // What a question asks for is no formula: "where do I find the code?"
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

/** The longest formula that starts at a token, where a clause begins or within one. */
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
  // A place before the first is looked for by name, which takes longer than all of the above.
  const kind = best < 0 ? undefined : kinds[best]
  return kind && { kind, from, to }
}

/** Concreteness from which what is taken for a noun is one: mint, and not brief. By hand. */
const THING = 0.5

/** Classes of words that say of something how good it is. */
const VERDICTS = ['good', 'apt', 'gem', 'like', 'well']

/** Whether a token says of something that it is good. */
export function isVerdict(token: Token): boolean {
  const { vocabulary } = machine()
  const symbol = vocabulary.of(token)
  return VERDICTS.some((name) => vocabulary.isIn(symbol, name))
}

/** Whether a token is a word of the lexicon: one that formulas are made of, wherever it stands as such. */
export function isCommonplace(token: Token): boolean {
  const { vocabulary } = machine()
  const symbol = vocabulary.of(token)
  const isThing = token.pos === 'NOUN' && token.lexeme.concreteness > THING
  return vocabulary.isInLexicon(symbol) && !(isThing && vocabulary.isAdjective(symbol))
}

/**
 * Whether a word is a verdict on whatever it stands with, praises by liking, or names a text or a part of one. What only
 * may praise, as "true" does, tells nothing.
 */
export function praiseOf(token: Token): 'verdict' | 'praise' | 'text' | null {
  const { vocabulary } = machine()
  const symbol = vocabulary.of(token)
  // A capital where a sentence opens is taken for a name's.
  const isAdjective = token.pos === 'ADJ' || token.pos === 'PROPN'
  if (isAdjective && vocabulary.isIn(symbol, 'good')) return 'verdict'
  if (token.pos === 'VERB' && vocabulary.isIn(symbol, 'like')) return 'praise'
  return vocabulary.isIn(symbol, 'thing') ? 'text' : null
}
