import type { Pattern } from './pattern.js'
import { type Position, positionsOf } from './positions.js'
import { PAIR } from './vocabulary.js'

/** A state of the automaton: a set of positions that may read the next token. */
export interface Node {
  readonly positions: readonly Position[]
  /** Next node by symbol, worked out when first needed; null when no pattern goes on. */
  readonly next: Map<number, Node | null>
  /** First pattern that may end here; -1 for none. */
  readonly found: number
  /** First pattern that may end here when a clause ends after it; -1 for none. */
  readonly foundAtEnd: number
}

/**
 * All patterns at once, read in one pass. Its nodes are worked out when a text
 * first needs them: a pattern that nobody's comment meets costs nothing.
 */
export class Automaton {
  readonly #symbols: readonly ReadonlySet<string>[]
  readonly #nodes = new Map<string, Node>()
  readonly #numbers = new Map<Position, number>()
  /** Where a match starts inside a clause. */
  readonly inside: Node
  /** Where a match starts at the beginning of a clause. */
  readonly atStart: Node

  /** `symbols`: for each symbol of the alphabet, the names its word goes by. */
  constructor(patterns: readonly Pattern[], symbols: readonly ReadonlySet<string>[]) {
    this.#symbols = symbols
    const firsts = patterns.map((pattern, index) => positionsOf(pattern, index))
    this.atStart = newNode(firsts.flat(), [])
    this.inside = newNode(firsts.filter((_first, index) => !patterns[index]?.atStart).flat(), [])
  }

  /** The node after `node` on a symbol; null when no pattern goes on. */
  step(node: Node, symbol: number): Node | null {
    let next = node.next.get(symbol)
    if (next === undefined) {
      next = this.#advance(node, this.#symbols[symbol] as ReadonlySet<string>)
      node.next.set(symbol, next)
    }
    return next
  }

  /** The node after both halves of a contraction, or after the one symbol of any other word. */
  read(node: Node, symbols: number): Node | null {
    const next = this.step(node, symbols % PAIR)
    if (next === null || symbols < PAIR) return next
    return this.step(next, Math.floor(symbols / PAIR))
  }

  #advance({ positions }: Node, names: ReadonlySet<string>): Node | null {
    const reached = positions.filter((position) => position.names.some((name) => names.has(name)))
    if (reached.length === 0) return null
    const key = [...new Set(reached.map((position) => this.#number(position)))].sort().join()
    let node = this.#nodes.get(key)
    if (node === undefined) {
      node = newNode(new Set(reached.flatMap((position) => [...position.follow])), reached)
      this.#nodes.set(key, node)
    }
    return node
  }

  #number(position: Position): number {
    let number = this.#numbers.get(position)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(position, number)
    }
    return number
  }
}

function newNode(positions: Iterable<Position>, reached: readonly Position[]): Node {
  return {
    positions: [...positions],
    next: new Map(),
    found: firstPattern(reached, false),
    foundAtEnd: firstPattern(reached, true),
  }
}

function firstPattern(reached: readonly Position[], clauseEnds: boolean): number {
  let first = -1
  for (const { found, atEnd } of reached) {
    if (found >= 0 && (clauseEnds || !atEnd) && (first < 0 || found < first)) first = found
  }
  return first
}
