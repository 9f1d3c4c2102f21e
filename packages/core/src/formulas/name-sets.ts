import type { Tree } from './pattern.js'

/** What the first token of a part of a pattern may be. */
interface First {
  /** Numbers of the sets that may read it. */
  readonly sets: readonly number[]
  readonly canBeEmpty: boolean
}

/** The sets of names of classes and literal words that tokens of patterns are read by, each once. */
export class NameSets {
  readonly all: (readonly string[])[] = []
  readonly #numbers = new Map<string, number>()
  /** A piece of the grammar is one tree wherever it is used. */
  readonly #firsts = new Map<Tree, First>()

  numberOf(names: readonly string[]): number {
    const key = names.join(' ')
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.all.push(names) - 1
      this.#numbers.set(key, number)
    }
    return number
  }

  /** Takes in all sets of a part, and tells which may read its first token. */
  take(tree: Tree): First {
    let first = this.#firsts.get(tree)
    if (first === undefined) {
      first = this.#firstOf(tree)
      this.#firsts.set(tree, first)
    }
    return first
  }

  #firstOf(tree: Tree): First {
    if (tree.type === 'token') return { sets: [this.numberOf(tree.names)], canBeEmpty: false }
    if (tree.type === 'repeat') {
      const { sets, canBeEmpty } = this.take(tree.part)
      return { sets, canBeEmpty: tree.least === 0 || canBeEmpty }
    }
    const parts = tree.parts.map((part) => this.take(part))
    if (tree.type === 'choice') {
      return { sets: union(parts), canBeEmpty: parts.some(({ canBeEmpty }) => canBeEmpty) }
    }
    const full = parts.findIndex(({ canBeEmpty }) => !canBeEmpty)
    return full < 0
      ? { sets: union(parts), canBeEmpty: true }
      : { sets: union(parts.slice(0, full + 1)), canBeEmpty: false }
  }
}

function union(parts: readonly First[]): readonly number[] {
  return [...new Set(parts.flatMap(({ sets }) => sets))]
}
