import { orderClasses, orderRatios } from './generated/order.generated.js'
import { EDGE, orderClassOf } from './order-classes.js'
import type { Token } from './token.js'

const FIRST_LETTER = 'A'.charCodeAt(0)
const LEAST = -3
const PER_NAT = 10

const numbers: ReadonlyMap<string, number> = new Map(
  orderClasses.split(' ').map((name, index) => [name, index]),
)

/**
 * How much oftener than by chance English prose has two tokens side by side, in nats, -3 to 2, by
 * their classes (order-classes.ts); undefined stands for the edge of a sentence. 0 for a class that
 * prose does not have.
 */
export function orderRatio(left: Token | undefined, right: Token | undefined): number {
  const row = numbers.get(left === undefined ? EDGE : orderClassOf(left))
  const column = numbers.get(right === undefined ? EDGE : orderClassOf(right))
  if (row === undefined || column === undefined) return 0
  const letter = orderRatios.charCodeAt(row * numbers.size + column)
  return (letter - FIRST_LETTER) / PER_NAT + LEAST
}
