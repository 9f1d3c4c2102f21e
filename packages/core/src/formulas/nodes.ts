import type { Alphabet } from './alphabet.js'

/** Room for nodes at the beginning; it doubles when it is used up. */
const FEWEST_GROUPS = 4096
const FEWEST_POSITIONS = 16_384

/**
 * The nodes of an automaton: for each, the positions that may read the next token, grouped by the set
 * that they read. All lies in three rows of numbers, because a node is used once in a while, and what
 * is scattered over memory takes longer to fetch than to work on.
 */
export class Nodes {
  /** The set that each position reads. */
  readonly #reads: readonly number[]
  /** Group by group: the set that is read, and where its positions end. */
  #sets = new Uint16Array(FEWEST_GROUPS)
  #ends = new Int32Array(FEWEST_GROUPS)
  #positions = new Int32Array(FEWEST_POSITIONS)
  /** Where the groups of each node begin; one more than there are nodes. */
  #starts: number[] = [0]
  /** For each set, its group in the node that is made, and which node that is. */
  readonly #groupOf: Int32Array
  readonly #madeFor: Int32Array

  constructor(reads: readonly number[], sets: number) {
    this.#reads = reads
    this.#groupOf = new Int32Array(sets)
    this.#madeFor = new Int32Array(sets).fill(-1)
  }

  get count(): number {
    return this.#starts.length - 1
  }

  /** Makes a node. @returns its number. */
  add(positions: readonly number[]): number {
    const node = this.count
    const first = this.#starts[node] as number
    const base = first === 0 ? 0 : (this.#ends[first - 1] as number)
    this.#makeRoom(first + positions.length, base + positions.length)
    const last = this.#group(positions, node, first)
    for (let group = first, end = base; group < last; group += 1) {
      end += this.#ends[group] as number
      // Where it begins for now: each position that is put in moves it on, to where it ends.
      this.#ends[group] = end - (this.#ends[group] as number)
    }
    for (const position of positions) {
      const group = this.#groupOf[this.#reads[position] as number] as number
      const at = this.#ends[group] as number
      this.#positions[at] = position
      this.#ends[group] = at + 1
    }
    this.#starts.push(last)
    return node
  }

  /** Those positions of a node that read a symbol, in the order of their numbers. */
  readersOf(node: number, symbol: number, alphabet: Alphabet): number[] {
    const readers: number[] = []
    const end = this.#starts[node + 1] as number
    for (let group = this.#starts[node] as number; group < end; group += 1) {
      group = alphabet.nextOf(symbol, this.#sets, group, end)
      if (group === end) break
      let at = group === 0 ? 0 : (this.#ends[group - 1] as number)
      for (; at < (this.#ends[group] as number); at += 1)
        readers.push(this.#positions[at] as number)
    }
    return readers.length < 2 ? readers : readers.sort((a, b) => a - b)
  }

  /** Forgets all nodes but the first ones. */
  keep(count: number): void {
    this.#starts.length = count + 1
    this.#madeFor.fill(-1)
  }

  /** Numbers the groups of a node and counts their positions. @returns the number after the last. */
  #group(positions: readonly number[], node: number, first: number): number {
    let next = first
    for (const position of positions) {
      const set = this.#reads[position] as number
      if (this.#madeFor[set] !== node) {
        this.#madeFor[set] = node
        this.#groupOf[set] = next
        this.#sets[next] = set
        this.#ends[next] = 0
        next += 1
      }
      const group = this.#groupOf[set] as number
      this.#ends[group] = (this.#ends[group] as number) + 1
    }
    return next
  }

  #makeRoom(groups: number, positions: number): void {
    while (this.#sets.length < groups) {
      this.#sets = copyInto(new Uint16Array(this.#sets.length * 2), this.#sets)
      this.#ends = copyInto(new Int32Array(this.#ends.length * 2), this.#ends)
    }
    while (this.#positions.length < positions) {
      this.#positions = copyInto(new Int32Array(this.#positions.length * 2), this.#positions)
    }
  }
}

function copyInto<Row extends Uint16Array | Int32Array>(row: Row, numbers: Row): Row {
  row.set(numbers)
  return row
}
