import { writeNumbers } from '../../kit/numbers.js'
import { Shape } from '../trees.js'
import type { Tree } from './pattern.js'

/** A reference to a tree: the position of one made of other trees, or -1, -2, -3, ... for a token tree. */
type Reference = number

/** Numbers distinct trees, parts first, and writes them as `Trees` reads them. */
export class TreeTable {
  /** The sets of names that token trees read. */
  readonly #sets: (readonly string[])[] = []
  /** The number of each set, in the order in which they are first named. */
  readonly #numbers: number[] = []
  #numbered = 0
  readonly #written: number[] = []
  #trees = 0
  #parts = 0
  readonly #references = new Map<string, Reference>()

  /** Adds a tree and all its parts. */
  add(tree: Tree): Reference {
    if (tree.type === 'token') return this.#token(tree.names)
    if (tree.type === 'repeat') return this.#repeat(tree, this.add(tree.part))
    const parts = tree.parts.map((part) => this.add(part))
    if (tree.type === 'sequence') return this.#sequence(parts)
    return this.#tree(Shape.choice + parts.length - 2, parts)
  }

  /** Returns the number of a tree. Call once all trees are added. */
  numberOf(reference: Reference): number {
    return reference < 0 ? this.#numberOfSet(-1 - reference) : this.#sets.length + reference
  }

  /** Returns the numbers of the sets that each name is in. Call once all trees are added. */
  setsByName(): Map<string, number[]> {
    const sets = new Map<string, number[]>()
    for (const [set, names] of this.#sets.entries()) {
      const number = this.#numberOfSet(set)
      for (const name of names) sets.set(name, [...(sets.get(name) ?? []), number])
    }
    return sets
  }

  write(): string {
    const most = Math.max(this.#trees + this.#sets.length, this.#parts)
    if (most >= ROOM) throw new RangeError(`${most} trees or parts are more than ${ROOM}`)
    return writeNumbers([this.#sets.length, ...this.#written])
  }

  #token(names: readonly string[]): Reference {
    const key = names.join(' ')
    const known = this.#references.get(key)
    if (known !== undefined) return known
    const reference = -this.#sets.push(names)
    this.#references.set(key, reference)
    return reference
  }

  #repeat({ least, most }: { least: 0 | 1; most: 1 | 2 }, part: Reference): Reference {
    if (most === 1) return this.#tree(Shape.optional, [part])
    const star = this.#tree(Shape.star, [part])
    return least === 0 ? star : this.#tree(Shape.sequence, [part, star])
  }

  /** Adds a sequence as nested pairs, the second of which may be a pair, so that equal endings share a tree. */
  #sequence(parts: readonly Reference[]): Reference {
    return parts.reduceRight((rest, part) => this.#tree(Shape.sequence, [part, rest]))
  }

  #tree(shape: number, parts: readonly Reference[]): Reference {
    const key = `${shape}(${parts.join()})`
    const known = this.#references.get(key)
    if (known !== undefined) return known
    this.#written.push(shape, ...parts.map((part) => this.#name(part)))
    this.#parts += parts.length
    const reference = this.#trees
    this.#trees += 1
    this.#references.set(key, reference)
    return reference
  }

  #name(part: Reference): number {
    if (part >= 0) return (this.#trees - part) * 2 - 1
    const isNew = this.#numbers[-1 - part] === undefined
    const number = this.#numberOfSet(-1 - part)
    return isNew ? 0 : (number + 1) * 2
  }

  #numberOfSet(set: number): number {
    const known = this.#numbers[set]
    if (known !== undefined) return known
    this.#numbers[set] = this.#numbered
    this.#numbered += 1
    return this.#numbered - 1
  }
}

/** Trees and their parts are stored in 16 bits. */
const ROOM = 0x10000
