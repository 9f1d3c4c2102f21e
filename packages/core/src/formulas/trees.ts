import { readNumbers } from '../kit/numbers.js'

/** What a tree does with its parts. */
export const Shape = { sequence: 0, star: 1, optional: 2, choice: 3 } as const

/**
 * Patterns as numbered trees; equal trees are stored once. The first ones read one token each: tree 5
 * reads any word of set 5. The others consist of trees with smaller numbers: two in a row, one repeated
 * any number of times, an optional one, or one of several.
 *
 * The written form is the number of token trees and then, for each other tree, its shape and its parts.
 * To the shape of a choice is added how many parts it has beyond two. A part is 0 for the first token
 * tree that was not named yet, 2, 4, 6, ... for token tree 0, 1, 2, ..., and 1, 3, 5, ... for the last
 * tree before this one, the one before that, ...
 */
export class Trees {
  /** How many trees read one token. */
  readonly tokens: number
  /** How many trees there are. */
  readonly count: number
  /** The `Shape` of each of the other trees. */
  readonly shapes: Uint8Array
  /** Where the parts of each begin in `parts`; they end where those of the next one begin. */
  readonly starts: Uint16Array
  readonly parts: Uint16Array
  /** 1 for each tree that may match no token at all. */
  readonly canBeEmpty: Uint8Array

  constructor(text: string) {
    const written = readNumbers(text)
    this.tokens = written[0] as number
    const most = this.tokens + written.length
    this.shapes = new Uint8Array(most)
    this.starts = new Uint16Array(most + 1)
    this.parts = new Uint16Array(written.length)
    this.canBeEmpty = new Uint8Array(most)
    this.count = this.#read(written)
  }

  #read(written: Int32Array): number {
    let tree = this.tokens
    let part = 0
    let token = 0
    for (let at = 1; at < written.length; tree += 1) {
      const shape = written[at] as number
      this.shapes[tree] = Math.min(shape, Shape.choice)
      this.starts[tree] = part
      for (const end = at + partsOf(shape); at < end; part += 1) {
        at += 1
        const named = written[at] as number
        if (named % 2 === 1) this.parts[part] = tree - (named + 1) / 2
        else this.parts[part] = named === 0 ? token : named / 2 - 1
        if (named === 0) token += 1
      }
      at += 1
      this.starts[tree + 1] = part
      this.canBeEmpty[tree] = this.#mayBeEmpty(tree) ? 1 : 0
    }
    return tree
  }

  #mayBeEmpty(tree: number): boolean {
    const shape = this.shapes[tree]
    if (shape === Shape.star || shape === Shape.optional) return true
    let empty = 0
    const end = this.starts[tree + 1] as number
    for (let at = this.starts[tree] as number; at < end; at += 1) {
      empty += this.canBeEmpty[this.parts[at] as number] as number
    }
    return shape === Shape.sequence ? empty === 2 : empty > 0
  }
}

/** Returns how many parts a tree has, by its written shape. */
function partsOf(shape: number): number {
  if (shape >= Shape.choice) return shape - Shape.choice + 2
  return shape === Shape.sequence ? 2 : 1
}
