import { roomFor } from '../kit/room.js'
import { PairMap } from './pair-map.js'
import type { Patterns } from './patterns.js'

/** Numbers stored for each rest; the fourth is unused, so that a rest lies within one cache line. */
const WIDTH = 4
const [TREE, REST, END] = [0, 1, 2]

/**
 * Numbers rests. A rest is what may still follow in a pattern: nothing, or a tree and the rest after it.
 * Patterns of a kind that continue in the same way share a rest. The first rests are the ends, after
 * which nothing follows: two for each kind, one found anywhere and one only where a clause ends.
 */
export class Rests {
  readonly #patterns: Patterns
  #count = 0
  #rows = new Int32Array(0x4000)
  readonly #known: PairMap

  constructor(patterns: Patterns) {
    this.#patterns = patterns
    this.#known = new PairMap(patterns.trees.count)
    for (let end = 0; end < patterns.kinds.length * 2; end += 1) this.#add(-1, -1, end)
  }

  /** Returns the rest at which a pattern ends. */
  endOf(pattern: number): number {
    const { kindOf, atEnd } = this.#patterns
    return (kindOf[pattern] as number) * 2 + (atEnd[pattern] as number)
  }

  /** Returns the number of the rest that is a tree with another rest after it. */
  of(tree: number, rest: number): number {
    const known = this.#known.get(rest, tree)
    if (known !== undefined) return known
    const canBeEmpty = this.#patterns.trees.canBeEmpty[tree] === 1
    const added = this.#add(
      tree,
      rest,
      canBeEmpty ? (this.#rows[rest * WIDTH + END] as number) : -1,
    )
    this.#known.set(rest, tree, added)
    return added
  }

  /** Returns the tree that comes next; -1 for none. */
  treeOf(rest: number): number {
    return this.#rows[rest * WIDTH + TREE] as number
  }

  /** Returns the rest after the tree that comes next. */
  restOf(rest: number): number {
    return this.#rows[rest * WIDTH + REST] as number
  }

  /** Returns the number of the kind found if nothing more follows; -1 for none. */
  foundAt(rest: number, clauseEnds: boolean): number {
    const end = this.#rows[rest * WIDTH + END] as number
    return end >= 0 && (clauseEnds || end % 2 === 0) ? end >> 1 : -1
  }

  #add(tree: number, rest: number, end: number): number {
    const at = this.#count * WIDTH
    this.#rows = roomFor(this.#rows, at + WIDTH)
    this.#rows[at + TREE] = tree
    this.#rows[at + REST] = rest
    this.#rows[at + END] = end
    this.#count += 1
    return this.#count - 1
  }
}
