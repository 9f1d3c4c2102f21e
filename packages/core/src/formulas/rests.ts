import { roomFor } from '../kit/room.js'
import { PairMap } from './pair-map.js'
import type { Patterns } from './patterns.js'

/** Numbers that are kept of a rest; the fourth is to spare, so that a rest lies in one line of memory. */
const WIDTH = 4
const [TREE, REST, END] = [0, 1, 2]

/**
 * What of a pattern may still be to come: nothing, or a tree and the rest after that. Each different
 * one has a number, the same for all patterns of a kind that go on in the same way. The first ones are
 * the ends, where nothing is to come: two for each kind, found anywhere, or where a clause ends.
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

  /** Where a pattern ends. */
  endOf(pattern: number): number {
    const { kindOf, atEnd } = this.#patterns
    return (kindOf[pattern] as number) * 2 + (atEnd[pattern] as number)
  }

  /** The number of a tree with a rest after it. */
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

  /** The tree that comes next; -1 for none. */
  treeOf(rest: number): number {
    return this.#rows[rest * WIDTH + TREE] as number
  }

  /** What comes after the tree that comes next. */
  restOf(rest: number): number {
    return this.#rows[rest * WIDTH + REST] as number
  }

  /** The number of the kind that is found when no more comes; -1 for none. */
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
