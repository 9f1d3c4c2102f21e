import { Beginnings, begins } from './beginnings.js'
import { PairMap } from './pair-map.js'
import { PAIR, type Patterns } from './patterns.js'
import { Rests } from './rests.js'
import { Shape } from './trees.js'

/** A node from which no pattern goes on. */
export const DEAD = 0

/** Nodes at which the automaton forgets what it worked out; ten thousand comments need about as many. */
const MOST_NODES = 12_000

/** How an automaton is told of symbols, and how much it may remember. */
export interface AutomatonOptions {
  /** How many there are; those of the patterns' own words unless told. */
  readonly symbols?: number
  /** The sets that the words of a symbol belong to. */
  readonly setsOf?: (symbol: number) => Iterable<number>
  /** Which patterns are read, by their numbers; all unless told. */
  readonly isRead?: (pattern: number) => boolean
  /** Nodes at which `tidy` forgets them. */
  readonly mostNodes?: number
}

/**
 * All patterns at once, read in one pass. A node stands for what may be to come of the patterns that
 * read so far. Nodes are worked out when a text first needs them: a pattern that nobody's comment
 * meets costs nothing.
 */
export class Automaton {
  readonly #patterns: Patterns
  /** The numbers of those that are read. */
  readonly #read: readonly number[]
  readonly #beginnings: Beginnings
  readonly #rests: Rests
  /** For each node, the numbers of the rests. */
  #nodes: (readonly number[])[] = []
  /** The pattern found at each node, -1 for none; and when a clause ends after it. */
  #found: number[] = []
  #foundAtEnd: number[] = []
  #transitions: PairMap
  /** The steps from the two starts, by symbol: every word takes one; -1 where not worked out yet. */
  readonly #firstSteps: readonly Int32Array[]
  readonly #symbols: number
  /** Nodes by a hash of their rests. */
  readonly #known = new Map<number, number[]>()
  /** The rests of the node that is being made, and for each rest, for which step it was last put there. */
  #taken: number[] = []
  #takenIn = new Uint32Array(0)
  #steps = 0
  readonly #mostNodes: number
  /** Where a match starts inside a clause. */
  readonly inside: number
  /** Where a match starts at the beginning of a clause. */
  readonly atStart: number

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
    this.#add([])
    // Where a match starts any pattern may begin: see `#takeFirst`.
    this.atStart = this.#add([])
    this.inside = this.#add([])
    this.#firstSteps = [this.atStart, this.inside].map(() => new Int32Array(symbols).fill(-1))
  }

  /**
   * Forgets the nodes when they are too many, which only a hostile text brings about. To be called
   * between texts: nodes are numbered anew, and what is found stays the same.
   */
  tidy(): void {
    if (this.#nodes.length <= this.#mostNodes) return
    this.#nodes.length = this.inside + 1
    this.#found.length = this.inside + 1
    this.#foundAtEnd.length = this.inside + 1
    this.#transitions = new PairMap(this.#symbols)
    for (const steps of this.#firstSteps) steps.fill(-1)
    this.#known.clear()
  }

  /** The node after a word; its two halves in one number when it is a contraction, see `PAIR`. */
  read(node: number, symbols: number): number {
    if (symbols < PAIR) return this.step(node, symbols)
    const half = this.step(node, symbols % PAIR)
    return half === DEAD ? DEAD : this.step(half, Math.floor(symbols / PAIR))
  }

  /** The pattern that is found at a node, or -1. */
  foundAt(node: number, clauseEnds: boolean): number {
    return (clauseEnds ? this.#foundAtEnd : this.#found)[node] as number
  }

  /** The node after a symbol; `DEAD` when no pattern goes on. */
  step(node: number, symbol: number): number {
    if (node <= this.inside) return this.#firstStep(node, symbol)
    const known = this.#transitions.get(node, symbol)
    if (known !== undefined) return known
    const next = this.#advance(node, symbol)
    this.#transitions.set(node, symbol, next)
    return next
  }

  #firstStep(start: number, symbol: number): number {
    const steps = this.#firstSteps[start - this.atStart] as Int32Array
    if ((steps[symbol] ?? -1) < 0) steps[symbol] = this.#advance(start, symbol)
    return steps[symbol] as number
  }

  #advance(node: number, symbol: number): number {
    this.#steps += 1
    this.#taken = []
    const bits = this.#beginnings.of(symbol)
    if (node <= this.inside) this.#takeFirst(bits, node === this.atStart)
    else for (const rest of this.#nodes[node] as readonly number[]) this.#takeRest(rest, bits)
    return this.#taken.length === 0 ? DEAD : this.#nodeOf(this.#taken)
  }

  /** Takes what is to come of any pattern after its first token. */
  #takeFirst(bits: Uint32Array, isAtStart: boolean): void {
    const { roots, atStart } = this.#patterns
    for (const pattern of this.#read) {
      const root = roots[pattern] as number
      if (!begins(root, bits) || (atStart[pattern] === 1 && !isAtStart)) continue
      this.#takeTree(root, pattern, bits)
    }
  }

  /** Takes what is to come of a rest after its next token. */
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

  /** Takes what is to come after the first token of a tree that begins with it, and has a rest after it. */
  #takeTree(tree: number, rest: number, bits: Uint32Array): void {
    const { tokens, shapes, starts, parts, canBeEmpty } = this.#patterns.trees
    if (tree < tokens) {
      this.#take(rest)
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

  #take(rest: number): void {
    if (rest >= this.#takenIn.length) this.#makeRoom()
    if (this.#takenIn[rest] === this.#steps) return
    this.#takenIn[rest] = this.#steps
    this.#taken.push(rest)
  }

  #makeRoom(): void {
    const takenIn = new Uint32Array(this.#rests.count * 2)
    takenIn.set(this.#takenIn)
    this.#takenIn = takenIn
  }

  /** The node of the rests that were taken. */
  #nodeOf(rests: readonly number[]): number {
    const hash = hashOf(rests)
    const same = this.#known.get(hash)
    const known = same?.find((node) => this.#isTaken(this.#nodes[node] as readonly number[]))
    if (known !== undefined) return known
    const made = this.#add(rests)
    if (same === undefined) this.#known.set(hash, [made])
    else same.push(made)
    return made
  }

  /** Whether a node's rests are those that were taken, in whatever order. */
  #isTaken(rests: readonly number[]): boolean {
    const isIn = (rest: number) => this.#takenIn[rest] === this.#steps
    return rests.length === this.#taken.length && rests.every(isIn)
  }

  #add(rests: readonly number[]): number {
    this.#found.push(this.#firstFound(rests, false))
    this.#foundAtEnd.push(this.#firstFound(rests, true))
    return this.#nodes.push(rests) - 1
  }

  /** The first pattern that is found where some rests are to come, by its number; -1 for none. */
  #firstFound(rests: readonly number[], clauseEnds: boolean): number {
    const { atEnd } = this.#patterns
    let first = -1
    for (const rest of rests) {
      const pattern = this.#rests.foundAt(rest)
      const isFound = pattern >= 0 && (clauseEnds || atEnd[pattern] === 0)
      if (isFound && (first < 0 || pattern < first)) first = pattern
    }
    return first
  }
}

/** The same whatever the order. */
function hashOf(rests: readonly number[]): number {
  let hash = 0
  for (const rest of rests) hash = (hash + Math.imul(rest ^ (rest >>> 7), 0x9e3779b1)) | 0
  return hash
}
