/** Words a shingle holds: two keep most of a comment when a name in it is exchanged. */
const SHINGLE = 2
/** Most shingles of a comment that are compared; twenty pages hold more. */
const MOST_SHINGLES = 4096

/** Bands of a sketch, and minima in each: comments alike by two thirds share a band 99 times in 100. */
export const BANDS = 20
const ROWS = 3

/** The words of a comment in lower case, by which it is compared. */
export function wordsOf(comment: string): string[] {
  return (
    comment
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The shingles of some words, as sorted numbers, each once. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.slice(0, MOST_SHINGLES + SHINGLE).map(hash)
  const shingles = new Set<number>()
  for (let at = 0; at + SHINGLE <= hashes.length; at += 1) {
    let shingle = 0
    for (let word = 0; word < SHINGLE; word += 1) shingle = mix(shingle ^ (hashes[at + word] ?? 0))
    shingles.add(shingle)
  }
  return Uint32Array.from(shingles).sort()
}

/**
 * Whether two comments have a share of their shingles in common (Jaccard's index, 0 to 1). Stops as
 * soon as there are too few left for it.
 */
export function areAlike(one: Uint32Array, other: Uint32Array, share: number): boolean {
  // A whole number that rounding made a little larger is still that number.
  const enough = Math.ceil((share * (one.length + other.length)) / (1 + share) - 1e-9)
  let shared = 0
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (shared + Math.min(one.length - i, other.length - j) < enough) return false
    const difference = (one[i] ?? 0) - (other[j] ?? 0)
    if (difference === 0) shared += 1
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return shared > 0 && shared >= enough
}

/**
 * A number for each band of a comment's MinHash sketch: two comments are worth comparing when they
 * share one. Made here because the packages for it draw their permutations anew in each process,
 * and a verdict has to be the same every time.
 */
export function bandsOf(shingles: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let key = band
    for (let row = 0; row < ROWS; row += 1)
      key = mix(key ^ minimum(shingles, mix(1 + band * ROWS + row)))
    return key
  })
}

function minimum(shingles: Uint32Array, seed: number): number {
  let least = 0xffffffff
  for (const shingle of shingles) least = Math.min(least, mix(shingle ^ seed))
  return least
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** The finaliser of MurmurHash3: a permutation of all 32-bit numbers. */
function mix(number: number): number {
  let value = number
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
