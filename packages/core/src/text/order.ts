import { orderClasses, orderRatios } from './generated/order.generated.js'
import { classOfSign, EDGE, isOwnClass } from './order-classes.js'
import type { Token } from './token.js'
import { Facet } from './words/facet.js'

const FIRST_LETTER = 'A'.charCodeAt(0)
const LEAST = -3
const PER_NAT = 10

/** A class that prose does not have. */
const NONE = -1

const numbers: ReadonlyMap<string, number> = new Map(
  orderClasses.split(' ').map((name, index) => [name, index]),
)
const numberOf = (name: string): number => numbers.get(name) ?? NONE

/** Where a sentence begins and ends. */
export const EDGE_CLASS = numberOf(EDGE)
/** Of verbs. */
export const VERB_CLASS = numberOf('VERB')

/**
 * Words that people type as one, by their initials or as they sound, and the tokeniser leaves so: what they are to the
 * word before them and, where that is something else, to the one behind. "Dont" and "theyre" it cuts in two, "ill" and
 * "id" are words.
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

/** The number of a word's own class; `BY_POS` when its part of speech is its class. */
const BY_POS = -2
const ownClass = new Facet(({ normal }) => {
  const known = RUN_TOGETHER.get(normal)
  if (known !== undefined) return numberOf(known[0])
  return isOwnClass(normal) ? numberOf(normal) : BY_POS
})

/** The number of a token's class, see order-classes.ts. */
export function orderClass(token: Token): number {
  if (token.kind === 'punctuation') return numberOf(classOfSign(token.value))
  const own = ownClass.of(token.lexeme)
  return own === BY_POS ? numberOf(token.pos) : own
}

const behind = new Facet(({ normal }) => numberOf(RUN_TOGETHER.get(normal)?.[1] ?? ''))

/** The number of a token's class for what stands behind it: of "thats" that of its "is". @param own Its own class. */
export function classBehind(token: Token, own: number): number {
  const known = behind.of(token.lexeme)
  return known === NONE ? own : known
}

/**
 * How much oftener than by chance English prose has tokens of two classes side by side, in nats, -3
 * to 2. 0 for a class that prose does not have.
 */
export function orderRatio(left: number, right: number): number {
  if (left === NONE || right === NONE) return 0
  const letter = orderRatios.charCodeAt(left * numbers.size + right)
  return (letter - FIRST_LETTER) / PER_NAT + LEAST
}
