import { orderClasses, orderRatios } from './generated/order.generated.js'
import { classOfSign, EDGE, isOwnClass } from './order-classes.js'
import type { Token } from './token.js'
import { Facet } from './words/facet.js'

const FIRST_LETTER = 'A'.charCodeAt(0)
const LEAST = -3
const PER_NAT = 10

/** A class that does not occur in prose. */
const NONE = -1

const numbers: ReadonlyMap<string, number> = new Map(
  orderClasses.split(' ').map((name, index) => [name, index]),
)
const numberOf = (name: string): number => numbers.get(name) ?? NONE

/** The class of the beginning and end of a sentence. */
export const EDGE_CLASS = numberOf(EDGE)
/** The class of verbs. */
export const VERB_CLASS = numberOf('VERB')

/**
 * Words run together, as initials or by sound, that the tokeniser does not split: the class that the word before meets
 * and, where it differs, the class that the word after meets. "Dont" and "theyre" are absent because the tokeniser
 * splits them, "ill" and "id" because they are words.
 */
const RUN_TOGETHER: ReadonlyMap<string, readonly [itself: string, behind?: string]> = new Map([
  ['im', ['i', 'be']],
  ['hes', ['he', "'s"]],
  ['shes', ['she', "'s"]],
  ['thats', ['that', "'s"]],
  ['whats', ['PRON', "'s"]],
  ['whos', ['PRON', "'s"]],
  ['theres', ['PRON', "'s"]],
  ['heres', ['ADV', "'s"]],
  ['wheres', ['ADV', "'s"]],
  ['btw', ['ADP', 'NOUN']],
  ['fwiw', ['for', 'ADJ']],
  ['imo', ['in', 'NOUN']],
  ['imho', ['in', 'NOUN']],
  ['afaik', ['SCONJ', 'VERB']],
  ['iirc', ['if', 'ADV']],
  ['tbh', ['to', 'ADJ']],
  ['u', ['you']],
  ['ur', ['your']],
  ['r', ['are']],
  ['n', ['and']],
  ['cos', ['SCONJ']],
  ['cuz', ['SCONJ']],
  ['coz', ['SCONJ']],
  ['til', ['ADP']],
  ['b4', ['ADP']],
  ['thru', ['ADP']],
  ['nt', ["n't"]],
])

/** Stands for the number of a word's own class when its part of speech is its class. */
const BY_POS = -2
const ownClass = new Facet(({ normal }) => {
  const known = RUN_TOGETHER.get(normal)
  if (known !== undefined) return numberOf(known[0])
  return isOwnClass(normal) ? numberOf(normal) : BY_POS
})

/** Returns the number of a token's class, see order-classes.ts. */
export function orderClass(token: Token): number {
  if (token.kind === 'punctuation') return numberOf(classOfSign(token.value))
  const own = ownClass.of(token.lexeme)
  return own === BY_POS ? numberOf(token.pos) : own
}

const behind = new Facet(({ normal }) => numberOf(RUN_TOGETHER.get(normal)?.[1] ?? ''))

/** Returns the class that the word after a token meets: for "thats", that of its "is". @param own The token's class. */
export function classBehind(token: Token, own: number): number {
  const known = behind.of(token.lexeme)
  return known === NONE ? own : known
}

/**
 * Returns how much more often than by chance two classes are adjacent in English prose, in nats, -3
 * to 2. 0 for a class that does not occur in prose.
 */
export function orderRatio(left: number, right: number): number {
  if (left === NONE || right === NONE) return 0
  const letter = orderRatios.charCodeAt(left * numbers.size + right)
  return (letter - FIRST_LETTER) / PER_NAT + LEAST
}
