import { Beginnings, begins } from './beginnings.js'
import { PairMap } from './pair-map.js'
import { PAIR, type Patterns } from './patterns.js'
import { RestSets } from './rest-sets.js'
import { Rests } from './rests.js'
import { Shape } from './trees.js'

/** The node at which no pattern can continue. */
export const DEAD = 0

/** Nodes at which the automaton forgets them all; 16,000 comments of all kinds need 26,000, in about 6 MB. */
const MOST_NODES = 32_000

/** The symbols of an automaton, the patterns it reads, and how much it may remember. */
export interface AutomatonOptions {
  /** How many symbols there are; by default those of the patterns' own words. */
  readonly symbols?: number
  /** The sets that the words of a symbol belong to. */
  readonly setsOf?: (symbol: number) => Iterable<number>
  /** Which patterns are read, by their numbers; all by default. */
  readonly isRead?: (pattern: number) => boolean
  /** The number of nodes at which `tidy` forgets them. */
  readonly mostNodes?: number
}

/**
 * Matches all patterns at once, in one pass. A node stands for what may still follow in the patterns that
 * match so far. Nodes are computed when a text first needs them: a pattern that no comment comes near
 * costs nothing.
 */
export class Automaton {
  readonly #patterns: Patterns
  /** The numbers of the patterns that are read. */
  readonly #read: readonly number[]
  readonly #beginnings: Beginnings
  readonly #rests: Rests
  /** The nodes: each is a numbered set of rests. */
  readonly #nodes = new RestSets()
  /** The number of the kind found at each node, -1 for none; and the same if a clause ends after it. */
  readonly #found: number[] = []
  readonly #foundAtEnd: number[] = []
  #transitions: PairMap
  /** The steps from the two starts, by symbol: every word takes one; -1 if not computed yet. */
  readonly #firstSteps: readonly Int32Array[]
  readonly #symbols: number
  readonly #mostNodes: number
  /** The start nodes of a match inside a clause and at its beginning, from which any pattern may continue. */
  readonly inside = -1
  readonly atStart = -2

  constructor(
    patterns: Patterns,
    {
      symbols = patterns.symbols,
      setsOf = (symbol) => patterns.setsOf(symbol),
      isRead = () => true,
      mostNodes = MOST_NODES,
    }: AutomatonOptions = {},
  ) {
    this.#patterns = patterns
    this.#read = Array.from(patterns.roots.keys()).filter(isRead)
    this.#beginnings = new Beginnings(patterns.trees, setsOf)
    this.#rests = new Rests(patterns)
    this.#symbols = symbols
    this.#mostNodes = mostNodes
    this.#transitions = new PairMap(symbols)
    this.#firstSteps = [this.inside, this.atStart].map(() => new Int32Array(symbols).fill(-1))
    this.#nodes.open()
    this.#close()
  }

  /**
   * Forgets the nodes if there are too many, which only hostile texts cause. Call between texts: nodes are
   * numbered anew. What is found stays the same.
   */
  tidy(): void {
    if (this.#nodes.count <= this.#mostNodes) return
    this.#nodes.keep(DEAD + 1)
    this.#found.length = DEAD + 1
    this.#foundAtEnd.length = DEAD + 1
    this.#transitions = new PairMap(this.#symbols)
    for (const steps of this.#firstSteps) steps.fill(-1)
  }

  /** Returns the node after a word's symbol, or after both symbols of a contraction in one number, see `PAIR`. */
  read(node: number, symbols: number): number {
    if (symbols < PAIR) return this.step(node, symbols)
    const half = this.step(node, symbols % PAIR)
    return half === DEAD ? DEAD : this.step(half, Math.floor(symbols / PAIR))
  }

  /** Returns the number of the kind found at a node, or -1. */
  foundAt(node: number, clauseEnds: boolean): number {
    return (clauseEnds ? this.#foundAtEnd : this.#found)[node] as number
  }

  /** Returns the node after a symbol; `DEAD` if no pattern can continue. */
  step(node: number, symbol: number): number {
    if (node < 0) return this.#firstStep(node, symbol)
    const known = this.#transitions.get(node, symbol)
    if (known !== undefined) return known
    const next = this.#advance(node, symbol)
    this.#transitions.set(node, symbol, next)
    return next
  }

  #firstStep(start: number, symbol: number): number {
    const steps = this.#firstSteps[-1 - start] as Int32Array
    if ((steps[symbol] ?? -1) < 0) steps[symbol] = this.#advance(start, symbol)
    return steps[symbol] as number
  }

  #advance(node: number, symbol: number): number {
    const bits = this.#beginnings.of(symbol)
    this.#nodes.open()
    if (node < 0) this.#takeFirst(bits, node === this.atStart)
    else {
      const end = this.#nodes.startOf(node + 1)
      for (let at = this.#nodes.startOf(node); at < end; at += 1) {
        this.#takeRest(this.#nodes.at(at), bits)
      }
    }
    return this.#close()
  }

  /** Adds what follows the first token of each pattern that may begin with the symbol. */
  #takeFirst(bits: Uint32Array, isAtStart: boolean): void {
    const { roots, atStart } = this.#patterns
    for (const pattern of this.#read) {
      const root = roots[pattern] as number
      if (!begins(root, bits) || (atStart[pattern] === 1 && !isAtStart)) continue
      this.#takeTree(root, this.#rests.endOf(pattern), bits)
    }
  }

  /** Adds what follows the next token of a rest. */
  #takeRest(rest: number, bits: Uint32Array): void {
    const { canBeEmpty } = this.#patterns.trees
    let at = rest
    let tree = this.#rests.treeOf(at)
    while (tree >= 0) {
      at = this.#rests.restOf(at)
      if (begins(tree, bits)) this.#takeTree(tree, at, bits)
      if (canBeEmpty[tree] === 0) return
      tree = this.#rests.treeOf(at)
    }
  }

  /** Adds what follows the first token of a tree that may begin with the symbol and has a rest after it. */
  #takeTree(tree: number, rest: number, bits: Uint32Array): void {
    const { tokens, shapes, starts, parts, canBeEmpty } = this.#patterns.trees
    if (tree < tokens) {
      this.#nodes.put(rest)
      return
    }
    const start = starts[tree] as number
    const first = parts[start] as number
    const shape = shapes[tree] as number
    if (shape === Shape.star) {
      this.#takeTree(first, this.#rests.of(tree, rest), bits)
    } else if (shape === Shape.sequence) {
      const second = parts[start + 1] as number
      if (begins(first, bits)) this.#takeTree(first, this.#rests.of(second, rest), bits)
      if (canBeEmpty[first] === 1 && begins(second, bits)) this.#takeTree(second, rest, bits)
    } else {
      const end = starts[tree + 1] as number
      for (let at = start; at < end; at += 1) {
        const part = parts[at] as number
        if (begins(part, bits)) this.#takeTree(part, rest, bits)
      }
    }
  }

  /** Returns the node of the rests that were added. */
  #close(): number {
    const node = this.#nodes.close()
    if (node === this.#found.length) {
      this.#found.push(this.#firstFound(node, false))
      this.#foundAtEnd.push(this.#firstFound(node, true))
    }
    return node
  }

  /** Returns the number of the first kind found at a node; -1 for none. */
  #firstFound(node: number, clauseEnds: boolean): number {
    let first = -1
    const end = this.#nodes.startOf(node + 1)
    for (let at = this.#nodes.startOf(node); at < end; at += 1) {
      const kind = this.#rests.foundAt(this.#nodes.at(at), clauseEnds)
      if (kind >= 0 && (first < 0 || kind < first)) first = kind
    }
    return first
  }
}
