import type { Pattern, Tree } from './pattern.js'

/** One place in a pattern where a token is read. */
export interface Position {
  /** Names of classes and literal words, any of which it reads. */
  readonly names: readonly string[]
  /** Positions that may read the next token. */
  readonly follow: Set<Position>
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

/**
 * Glushkov's construction: one state for each token of a pattern, none without.
 *
 * @param found the pattern's number.
 * @returns the positions that may read its first token.
 */
export function positionsOf({ tree, atEnd }: Pattern, found: number): readonly Position[] {
  const { first, last } = partOf(tree)
  for (const position of last) {
    position.found = found
    position.atEnd = atEnd
  }
  return first
}

function partOf(tree: Tree): Part {
  if (tree.type === 'token') {
    const position = { names: tree.names, follow: new Set<Position>(), found: -1, atEnd: false }
    return { first: [position], last: [position], canBeEmpty: false }
  }
  if (tree.type === 'repeat') {
    const part = partOf(tree.part)
    if (tree.most > 1) connect(part.last, part.first)
    return { ...part, canBeEmpty: tree.least === 0 || part.canBeEmpty }
  }
  const parts = tree.parts.map(partOf)
  if (tree.type === 'sequence') return parts.reduce(joined, EMPTY)
  return {
    first: parts.flatMap((part) => part.first),
    last: parts.flatMap((part) => part.last),
    canBeEmpty: parts.some((part) => part.canBeEmpty),
  }
}

const EMPTY: Part = { first: [], last: [], canBeEmpty: true }

function joined(before: Part, after: Part): Part {
  connect(before.last, after.first)
  return {
    first: before.canBeEmpty ? [...before.first, ...after.first] : before.first,
    last: after.canBeEmpty ? [...before.last, ...after.last] : after.last,
    canBeEmpty: before.canBeEmpty && after.canBeEmpty,
  }
}

function connect(last: readonly Position[], first: readonly Position[]): void {
  for (const position of last) for (const next of first) position.follow.add(next)
}
