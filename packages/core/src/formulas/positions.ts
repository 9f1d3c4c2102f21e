import type { NameSets } from './name-sets.js'
import type { Pattern, Tree } from './pattern.js'

/** What is known of a part of a pattern: positions by their numbers. */
interface Part {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly canBeEmpty: boolean
}

const EMPTY: Part = { first: [], last: [], canBeEmpty: true }

/**
 * Glushkov's construction: one state for each place in a pattern where a token is read, none without.
 * Positions are numbers from 0, and what is known of them lies in columns.
 */
export class Positions {
  /** The number of the set of names that each reads. */
  readonly reads: number[] = []
  /**
   * Those that may read the next token after each, as lists that many positions share; some may be
   * named twice.
   */
  readonly follow: (readonly number[])[][] = []
  /** The pattern that may end at each; -1 for none. */
  readonly found: number[] = []
  /** Whether that pattern may end only where a clause ends. */
  readonly atEnd: boolean[] = []

  constructor(readonly sets: NameSets) {}

  /** How many there are. */
  get count(): number {
    return this.reads.length
  }

  /**
   * Adds those of a pattern.
   *
   * @param found the pattern's number.
   * @returns the positions that may read its first token.
   */
  add({ tree, atEnd }: Pattern, found: number): readonly number[] {
    const { first, last } = this.#partOf(tree)
    for (const position of last) {
      this.found[position] = found
      this.atEnd[position] = atEnd
    }
    return first
  }

  #partOf(tree: Tree): Part {
    if (tree.type === 'token') return this.#token(tree.names)
    if (tree.type === 'repeat') {
      const part = this.#partOf(tree.part)
      if (tree.most > 1) this.#connect(part.last, part.first)
      return { ...part, canBeEmpty: tree.least === 0 || part.canBeEmpty }
    }
    const parts = tree.parts.map((part) => this.#partOf(part))
    if (tree.type === 'sequence') return parts.reduce((a, b) => this.#joined(a, b), EMPTY)
    return {
      first: parts.flatMap((part) => part.first),
      last: parts.flatMap((part) => part.last),
      canBeEmpty: parts.some((part) => part.canBeEmpty),
    }
  }

  #token(names: readonly string[]): Part {
    const position = this.count
    this.reads.push(this.sets.numberOf(names))
    this.follow.push([])
    this.found.push(-1)
    this.atEnd.push(false)
    return { first: [position], last: [position], canBeEmpty: false }
  }

  #joined(before: Part, after: Part): Part {
    this.#connect(before.last, after.first)
    return {
      first: before.canBeEmpty ? [...before.first, ...after.first] : before.first,
      last: after.canBeEmpty ? [...before.last, ...after.last] : after.last,
      canBeEmpty: before.canBeEmpty && after.canBeEmpty,
    }
  }

  #connect(last: readonly number[], first: readonly number[]): void {
    for (const position of last) this.follow[position]?.push(first)
  }
}
