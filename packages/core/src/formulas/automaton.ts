import { Alphabet } from './alphabet.js'
import { NameSets } from './name-sets.js'
import { Nodes } from './nodes.js'
import type { Pattern } from './pattern.js'
import { Positions } from './positions.js'
import { Transitions } from './transitions.js'
import { PAIR } from './vocabulary.js'

/** A node from which no pattern goes on. */
export const DEAD = 0

/** Nodes at which the automaton forgets what it worked out; ten thousand comments need about as many. */
const MOST_NODES = 12_000

/**
 * All patterns at once, read in one pass. A node stands for a set of positions that may read the
 * next token. Patterns are laid out, and nodes worked out, when a text first needs them: a pattern
 * that nobody's comment meets costs nothing.
 */
export class Automaton {
  readonly #alphabet: Alphabet
  readonly #patterns: readonly Pattern[]
  /** For each pattern, the sets that may read its first token, and once laid out its first positions. */
  readonly #firstSets: readonly Uint16Array[]
  readonly #firsts: (readonly number[] | undefined)[] = []
  readonly #all: Positions
  readonly #nodes: Nodes
  /** The pattern found at each node, -1 for none; and when a clause ends after it. */
  #found: number[] = []
  #foundAtEnd: number[] = []
  #transitions: Transitions
  /** The steps from the two starts, by symbol: every word takes one; -1 where not worked out yet. */
  readonly #firstSteps: readonly Int32Array[]
  readonly #symbols: number
  /** For each node, the positions that had just read when it was reached. */
  #readers: (readonly number[])[] = []
  /** Nodes by a hash of those positions. */
  readonly #known = new Map<number, number[]>()
  /** For each position, the last set it was put into, so that each set holds it once. */
  #putInto = new Uint32Array(0)
  #sets = 0
  /** Where a match starts inside a clause. */
  readonly inside: number
  /** Where a match starts at the beginning of a clause. */
  readonly atStart: number

  readonly #mostNodes: number

  /**
   * @param symbols for each symbol of the alphabet, the names its word goes by.
   * @param options.mostNodes nodes at which `tidy` forgets them.
   */
  constructor(
    patterns: readonly Pattern[],
    symbols: readonly ReadonlySet<string>[],
    { mostNodes = MOST_NODES } = {},
  ) {
    this.#mostNodes = mostNodes
    this.#patterns = patterns
    const sets = new NameSets()
    this.#firstSets = patterns.map(({ tree }) => Uint16Array.from(sets.take(tree).sets))
    this.#all = new Positions(sets)
    this.#symbols = symbols.length
    this.#transitions = new Transitions(symbols.length)
    this.#alphabet = new Alphabet(symbols, sets.all)
    this.#nodes = new Nodes(this.#all.reads, sets.all.length)
    this.#add([], [])
    // Where a match starts any pattern may begin: see `#firstReaders`.
    this.atStart = this.#add([], [])
    this.inside = this.#add([], [])
    this.#firstSteps = [this.atStart, this.inside].map(() =>
      new Int32Array(symbols.length).fill(-1),
    )
  }

  /**
   * Forgets the nodes when they are too many, which only a hostile text brings about. To be called
   * between texts: nodes are numbered anew, and what is found stays the same.
   */
  tidy(): void {
    if (this.#nodes.count <= this.#mostNodes) return
    this.#nodes.keep(this.inside + 1)
    this.#found = this.#found.slice(0, this.inside + 1)
    this.#foundAtEnd = this.#foundAtEnd.slice(0, this.inside + 1)
    this.#transitions = new Transitions(this.#symbols)
    for (const steps of this.#firstSteps) steps.fill(-1)
    this.#readers = this.#readers.slice(0, this.inside + 1)
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
    const readers =
      node <= this.inside
        ? this.#firstReaders(symbol, node === this.atStart)
        : this.#nodes.readersOf(node, symbol, this.#alphabet)
    if (readers.length === 0) return DEAD
    const hash = hashOf(readers)
    const known = this.#known
      .get(hash)
      ?.find((one) => isSame(this.#readers[one] as readonly number[], readers))
    if (known !== undefined) return known
    const made = this.#add(this.#followersOf(readers), readers)
    const others = this.#known.get(hash)
    if (others === undefined) this.#known.set(hash, [made])
    else others.push(made)
    return made
  }

  /** The first positions of all patterns that read a symbol, in the order of their numbers. */
  #firstReaders(symbol: number, isAtStart: boolean): number[] {
    const readers: number[] = []
    for (let index = 0; index < this.#patterns.length; index += 1) {
      if (this.#patterns[index]?.atStart && !isAtStart) continue
      if (!this.#alphabet.isInAny(symbol, this.#firstSets[index] as Uint16Array)) continue
      for (const position of this.#layOut(index)) {
        if (this.#alphabet.isIn(symbol, this.#all.reads[position] as number)) readers.push(position)
      }
    }
    return readers.sort((a, b) => a - b)
  }

  #layOut(index: number): readonly number[] {
    let first = this.#firsts[index]
    if (first === undefined) {
      first = this.#all.add(this.#patterns[index] as Pattern, index)
      this.#firsts[index] = first
      this.#makeRoom()
    }
    return first
  }

  #makeRoom(): void {
    if (this.#putInto.length >= this.#all.count) return
    const putInto = new Uint32Array(this.#all.count * 2)
    putInto.set(this.#putInto)
    this.#putInto = putInto
  }

  /** The positions after some others, each once. */
  #followersOf(readers: readonly number[]): number[] {
    this.#sets += 1
    const followers: number[] = []
    for (const reader of readers) {
      for (const list of this.#all.follow[reader] as readonly (readonly number[])[]) {
        for (const position of list) {
          if (this.#putInto[position] === this.#sets) continue
          this.#putInto[position] = this.#sets
          followers.push(position)
        }
      }
    }
    return followers
  }

  /** The first pattern that ends at some positions, by its number; -1 for none. */
  #firstFound(readers: readonly number[], clauseEnds: boolean): number {
    const { found, atEnd } = this.#all
    let first = -1
    for (const reader of readers) {
      const pattern = found[reader] as number
      const ends = pattern >= 0 && (clauseEnds || !atEnd[reader])
      if (ends && (first < 0 || pattern < first)) first = pattern
    }
    return first
  }

  /** A node from which some positions may read, after others have read. */
  #add(positions: readonly number[], readers: readonly number[]): number {
    this.#found.push(this.#firstFound(readers, false))
    this.#foundAtEnd.push(this.#firstFound(readers, true))
    this.#readers.push(readers)
    return this.#nodes.add(positions)
  }
}

function hashOf(positions: readonly number[]): number {
  let hash = 0
  for (const position of positions) hash = Math.imul(hash ^ position, 0x01000193)
  return hash
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((position, index) => position === b[index])
}
