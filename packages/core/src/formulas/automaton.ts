import { Alphabet } from './alphabet.js'
import type { Pattern } from './pattern.js'
import { type Position, Positions } from './positions.js'
import { Transitions } from './transitions.js'
import { PAIR } from './vocabulary.js'

/** A node from which no pattern goes on. */
export const DEAD = 0

/** Nodes at which the automaton forgets what it worked out; ten thousand comments need about as many. */
const MOST_NODES = 12_000

/** What is found at a node: numbers of patterns, -1 for none. */
interface Found {
  readonly anywhere: number
  /** When a clause ends after it. */
  readonly atEnd: number
}

const NOTHING: Found = { anywhere: -1, atEnd: -1 }

/**
 * All patterns at once, read in one pass. A node stands for a set of positions that may read the
 * next token. Nodes are worked out when a text first needs them: a pattern that nobody's comment
 * meets costs nothing.
 */
export class Automaton {
  readonly #alphabet: Alphabet
  /** For each node, the positions that may read the next token. */
  #positions: (readonly Position[])[] = [[]]
  #found: Found[] = [NOTHING]
  #transitions: Transitions
  /** The steps from the two starts, by symbol: every word takes one; -1 where not worked out yet. */
  readonly #firstSteps: readonly Int32Array[]
  readonly #symbols: number
  /** For each node, the positions that had just read when it was reached. */
  #readers: (readonly Position[])[] = []
  /** Nodes by a hash of those positions. */
  readonly #known = new Map<number, number[]>()
  /** For each position, the last set it was put into, so that each set holds it once. */
  readonly #putInto: Uint32Array
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
    const positions = new Positions()
    const firsts = patterns.map((pattern, index) => positions.add(pattern, index))
    this.#symbols = symbols.length
    this.#transitions = new Transitions(symbols.length)
    this.#alphabet = new Alphabet(symbols, positions.reads)
    this.#putInto = new Uint32Array(positions.count)
    this.atStart = this.#add(firsts.flat(), NOTHING)
    const inside = firsts.filter((_first, index) => !patterns[index]?.atStart)
    this.inside = this.#add(inside.flat(), NOTHING)
    this.#firstSteps = [this.atStart, this.inside].map(() =>
      new Int32Array(symbols.length).fill(-1),
    )
  }

  /**
   * Forgets the nodes when they are too many, which only a hostile text brings about. To be called
   * between texts: nodes are numbered anew, and what is found stays the same.
   */
  tidy(): void {
    if (this.#positions.length <= this.#mostNodes) return
    this.#positions = this.#positions.slice(0, this.inside + 1)
    this.#found = this.#found.slice(0, this.inside + 1)
    this.#transitions = new Transitions(this.#symbols)
    for (const steps of this.#firstSteps) steps.fill(-1)
    this.#readers = []
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
    const { anywhere, atEnd } = this.#found[node] ?? NOTHING
    return clauseEnds ? atEnd : anywhere
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
    const readers = this.#readersOf(node, symbol)
    if (readers.length === 0) return DEAD
    const hash = hashOf(readers)
    const known = this.#known.get(hash)?.find((one) => isSame(this.#readers[one] ?? [], readers))
    if (known !== undefined) return known
    const found = { anywhere: firstPattern(readers, false), atEnd: firstPattern(readers, true) }
    const made = this.#add(this.#followersOf(readers), found)
    this.#readers[made] = readers
    const others = this.#known.get(hash)
    if (others === undefined) this.#known.set(hash, [made])
    else others.push(made)
    return made
  }

  #readersOf(node: number, symbol: number): Position[] {
    const members = this.#alphabet.memberships(symbol)
    const positions = this.#positions[node] ?? []
    return positions.filter(({ reads }) => members[reads] === 1)
  }

  /** The positions after some others, each once, in the order of their numbers. */
  #followersOf(readers: readonly Position[]): Position[] {
    this.#sets += 1
    const followers: Position[] = []
    for (const { follow } of readers) {
      for (const position of follow) {
        if (this.#putInto[position.id] === this.#sets) continue
        this.#putInto[position.id] = this.#sets
        followers.push(position)
      }
    }
    return followers.sort((a, b) => a.id - b.id)
  }

  #add(positions: readonly Position[], found: Found): number {
    this.#positions.push(positions)
    this.#found.push(found)
    return this.#positions.length - 1
  }
}

function firstPattern(readers: readonly Position[], clauseEnds: boolean): number {
  let first = -1
  for (const { found, atEnd } of readers) {
    if (found >= 0 && (clauseEnds || !atEnd) && (first < 0 || found < first)) first = found
  }
  return first
}

function hashOf(positions: readonly Position[]): number {
  let hash = 0
  for (const { id } of positions) hash = Math.imul(hash ^ id, 0x01000193)
  return hash
}

function isSame(a: readonly Position[], b: readonly Position[]): boolean {
  return a.length === b.length && a.every((position, index) => position === b[index])
}
