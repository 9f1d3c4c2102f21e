import { Shape, type Trees } from './trees.js'

/** Tells which trees may read a symbol as their first token: one bit a tree, found out when a text first has the symbol. */
export class Beginnings {
  readonly #setsOf: (symbol: number) => Iterable<number>
  /** The trees that may begin with each, in one piece, and where those of each begin. */
  readonly #wholes: Uint16Array
  readonly #starts: Uint16Array
  readonly #width: number
  readonly #known: Uint32Array[] = []

  /** @param setsOf the sets that the words of a symbol belong to. */
  constructor(trees: Trees, setsOf: (symbol: number) => Iterable<number>) {
    this.#setsOf = setsOf
    this.#width = (trees.count >> 5) + 1
    const { starts, wholes } = invert(trees)
    this.#starts = starts
    this.#wholes = wholes
  }

  /** The bits of the trees that may begin with a symbol; to be asked with `begins`. */
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
    const end = this.#starts[tree + 1] as number
    for (let at = this.#starts[tree] as number; at < end; at += 1) {
      this.#mark(this.#wholes[at] as number, bits)
    }
  }
}

/** Whether a tree may begin with the symbol that these are the bits of. */
export function begins(tree: number, bits: Uint32Array): boolean {
  return (((bits[tree >> 5] as number) >>> (tree & 31)) & 1) === 1
}

/** For each tree, those of which it may be what matches first. */
function invert(trees: Trees): { starts: Uint16Array; wholes: Uint16Array } {
  const { count, tokens, starts, parts } = trees
  const ends = firstEnds(trees)
  const begins = new Uint16Array(count + 1)
  for (let tree = tokens; tree < count; tree += 1) {
    for (let at = starts[tree] as number; at < (ends[tree] as number); at += 1) {
      begins[parts[at] as number] = (begins[parts[at] as number] as number) + 1
    }
  }
  // Where the wholes of each end, for now: every one that is put in moves it on, to where they begin.
  for (let tree = 1; tree <= count; tree += 1) {
    begins[tree] = (begins[tree] as number) + (begins[tree - 1] as number)
  }
  const wholes = new Uint16Array(begins[count] as number)
  for (let tree = tokens; tree < count; tree += 1) {
    for (let at = starts[tree] as number; at < (ends[tree] as number); at += 1) {
      const part = parts[at] as number
      begins[part] = (begins[part] as number) - 1
      wholes[begins[part] as number] = tree
    }
  }
  return { starts: begins, wholes }
}

/** For each tree, where those of its parts end that may match first. */
function firstEnds({ count, tokens, shapes, starts, parts, canBeEmpty }: Trees): Uint16Array {
  const ends = new Uint16Array(count)
  for (let tree = tokens; tree < count; tree += 1) {
    const first = starts[tree] as number
    const isFixed = shapes[tree] === Shape.sequence && canBeEmpty[parts[first] as number] === 0
    ends[tree] = isFixed ? first + 1 : (starts[tree + 1] as number)
  }
  return ends
}
