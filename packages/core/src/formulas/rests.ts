import { PairMap } from './pair-map.js'
import type { Patterns } from './patterns.js'

/**
 * What of a pattern may still be to come: nothing, or a tree and the rest after that. Each different
 * one has a number; the first are the patterns', of which nothing is to come.
 */
export class Rests {
  readonly #patterns: Patterns
  readonly #trees: number[] = []
  readonly #rests: number[] = []
  /** The pattern that is found where a rest is all that is to come, because it may be nothing; -1 for none. */
  readonly #found: number[] = []
  readonly #known: PairMap

  constructor(patterns: Patterns) {
    this.#patterns = patterns
    this.#known = new PairMap(patterns.trees.count)
    for (let pattern = 0; pattern < patterns.roots.length; pattern += 1) this.#add(-1, -1, pattern)
  }

  /** The number of a tree with a rest after it. */
  of(tree: number, rest: number): number {
    const known = this.#known.get(rest, tree)
    if (known !== undefined) return known
    const found = this.#patterns.trees.canBeEmpty[tree] === 1 ? this.foundAt(rest) : -1
    const added = this.#add(tree, rest, found)
    this.#known.set(rest, tree, added)
    return added
  }

  /** The tree that comes next; -1 for none. */
  treeOf(rest: number): number {
    return this.#trees[rest] as number
  }

  /** What comes after the tree that comes next. */
  restOf(rest: number): number {
    return this.#rests[rest] as number
  }

  /** The pattern that is found when no more comes; -1 for none. */
  foundAt(rest: number): number {
    return this.#found[rest] as number
  }

  get count(): number {
    return this.#trees.length
  }

  #add(tree: number, rest: number, found: number): number {
    this.#rests.push(rest)
    this.#found.push(found)
    return this.#trees.push(tree) - 1
  }
}
