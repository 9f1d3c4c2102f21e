import { Shape, type Trees } from './trees.js'

/** The trees that may begin with each tree, as linked lists; link 0 ends a list. */
interface Inverted {
  /** The first link of each tree's list. */
  readonly first: Uint16Array
  /** For each link, the next one and the tree it adds. */
  readonly next: Uint16Array
  readonly whole: Uint16Array
}

/** Which trees may read a symbol as their first token: one bit per tree, computed when the symbol first occurs. */
export class Beginnings {
  readonly #setsOf: (symbol: number) => Iterable<number>
  readonly #inverted: Inverted
  readonly #width: number
  readonly #known: Uint32Array[] = []

  /** @param setsOf Returns the sets that the words of a symbol belong to. */
  constructor(trees: Trees, setsOf: (symbol: number) => Iterable<number>) {
    this.#setsOf = setsOf
    this.#width = (trees.count >> 5) + 1
    this.#inverted = invert(trees)
  }

  /** Returns the bits of the trees that may begin with a symbol, for use with `begins`. */
  of(symbol: number): Uint32Array {
    const known = this.#known[symbol]
    if (known !== undefined) return known
    const bits = new Uint32Array(this.#width)
    for (const set of this.#setsOf(symbol)) this.#mark(set, bits)
    this.#known[symbol] = bits
    return bits
  }

  #mark(tree: number, bits: Uint32Array): void {
    if (begins(tree, bits)) return
    bits[tree >> 5] = (bits[tree >> 5] as number) | (1 << (tree & 31))
    const { first, next, whole } = this.#inverted
    for (let link = first[tree] as number; link !== 0; link = next[link] as number) {
      this.#mark(whole[link] as number, bits)
    }
  }
}

/** Whether a tree may begin with the symbol that these bits belong to. */
export function begins(tree: number, bits: Uint32Array): boolean {
  return (((bits[tree >> 5] as number) >>> (tree & 31)) & 1) === 1
}

/**
 * Lists, for each tree, the trees that it may begin. Made in one pass, because this runs before a first
 * verdict, while the engine still interprets the code.
 */
function invert({ count, tokens, shapes, starts, parts, canBeEmpty }: Trees): Inverted {
  const first = new Uint16Array(count)
  const next = new Uint16Array(parts.length + 1)
  const whole = new Uint16Array(parts.length + 1)
  for (let tree = tokens; tree < count; tree += 1) {
    const start = starts[tree] as number
    const isFixed = shapes[tree] === Shape.sequence && canBeEmpty[parts[start] as number] === 0
    const end = isFixed ? start + 1 : (starts[tree + 1] as number)
    for (let link = start + 1; link <= end; link += 1) {
      const part = parts[link - 1] as number
      whole[link] = tree
      next[link] = first[part] as number
      first[part] = link
    }
  }
  return { first, next, whole }
}
