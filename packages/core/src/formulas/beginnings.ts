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
  const starts = new Uint16Array(trees.count + 1)
  eachFirst(trees, (part) => {
    starts[part] = (starts[part] as number) + 1
  })
  // Where each ends for now: every tree that is put in moves it on, to where it begins.
  for (let tree = 1; tree <= trees.count; tree += 1) {
    starts[tree] = (starts[tree] as number) + (starts[tree - 1] as number)
  }
  const wholes = new Uint16Array(starts[trees.count] as number)
  eachFirst(trees, (part, whole) => {
    starts[part] = (starts[part] as number) - 1
    wholes[starts[part] as number] = whole
  })
  return { starts, wholes }
}

/** Names the parts of trees that may match first. */
function eachFirst(
  { count, tokens, shapes, starts, parts, canBeEmpty }: Trees,
  take: (part: number, whole: number) => void,
): void {
  for (let tree = tokens; tree < count; tree += 1) {
    const first = starts[tree] as number
    const isSequence = shapes[tree] === Shape.sequence
    const stopsAtFirst = isSequence && canBeEmpty[parts[first] as number] === 0
    const end = stopsAtFirst ? first + 1 : (starts[tree + 1] as number)
    for (let at = first; at < end; at += 1) take(parts[at] as number, tree)
  }
}
