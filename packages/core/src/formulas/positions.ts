import type { Pattern, Tree } from './pattern.js'

/** One place in a pattern where a token is read. */
export interface Position {
  /** Its number among all positions, from 0. */
  readonly id: number
  /** Number of the set of names that it reads, see `Positions.reads`. */
  readonly reads: number
  /** Positions that may read the next token; some may be named twice. */
  readonly follow: Position[]
  /** The pattern that may end here; -1 for none. */
  found: number
  /** Whether that pattern may end only where a clause ends. */
  atEnd: boolean
}

/** What is known of a part of a pattern. */
interface Part {
  readonly first: readonly Position[]
  readonly last: readonly Position[]
  readonly canBeEmpty: boolean
}

const EMPTY: Part = { first: [], last: [], canBeEmpty: true }

/** Glushkov's construction: one state for each token of a pattern, none without. */
export class Positions {
  #count = 0
  /** Sets of names of classes and literal words: a position reads any of its set. */
  readonly reads: (readonly string[])[] = []
  readonly #numbers = new Map<readonly string[], number>()

  /** How many there are. */
  get count(): number {
    return this.#count
  }

  /**
   * Adds those of a pattern.
   *
   * @param found the pattern's number.
   * @returns the positions that may read its first token.
   */
  add({ tree, atEnd }: Pattern, found: number): readonly Position[] {
    const { first, last } = this.#partOf(tree)
    for (const position of last) {
      position.found = found
      position.atEnd = atEnd
    }
    return first
  }

  #partOf(tree: Tree): Part {
    if (tree.type === 'token') {
      const reads = this.#numberOf(tree.names)
      const position = { id: this.#count, reads, follow: [], found: -1, atEnd: false }
      this.#count += 1
      return { first: [position], last: [position], canBeEmpty: false }
    }
    if (tree.type === 'repeat') {
      const part = this.#partOf(tree.part)
      if (tree.most > 1) connect(part.last, part.first)
      return { ...part, canBeEmpty: tree.least === 0 || part.canBeEmpty }
    }
    const parts = tree.parts.map((part) => this.#partOf(part))
    if (tree.type === 'sequence') return parts.reduce(joined, EMPTY)
    return {
      first: parts.flatMap((part) => part.first),
      last: parts.flatMap((part) => part.last),
      canBeEmpty: parts.some((part) => part.canBeEmpty),
    }
  }

  /** A piece of the grammar is one tree wherever it is used, so its sets are few. */
  #numberOf(names: readonly string[]): number {
    let number = this.#numbers.get(names)
    if (number === undefined) {
      number = this.reads.length
      this.reads.push(names)
      this.#numbers.set(names, number)
    }
    return number
  }
}

function joined(before: Part, after: Part): Part {
  connect(before.last, after.first)
  return {
    first: before.canBeEmpty ? [...before.first, ...after.first] : before.first,
    last: after.canBeEmpty ? [...before.last, ...after.last] : after.last,
    canBeEmpty: before.canBeEmpty && after.canBeEmpty,
  }
}

function connect(last: readonly Position[], first: readonly Position[]): void {
  for (const position of last) position.follow.push(...first)
}
