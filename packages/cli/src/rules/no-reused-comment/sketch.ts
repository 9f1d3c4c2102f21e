/** Words in a shingle: with two, most shingles of a comment survive when a name in it is exchanged. */
const SHINGLE = 2
/** Most shingles of a comment that are compared; only a comment of twenty pages has more. */
const MOST_SHINGLES = 4096

/** Bands of a sketch, and minima in each: comments that are two thirds alike share a band 99 times in 100. */
const BANDS = 20
const ROWS = 3

/** What a comment is compared by to find those that are nearly the same. */
export interface Sketch {
  /** Band numbers: comments that are two thirds alike have one in common, at the same index. */
  bands: Int32Array
  /** Pairs of its words as sorted, distinct numbers. */
  shingles: Uint32Array
}

/** The sketch of a comment's words. */
export function sketchOf(words: readonly string[]): Sketch {
  const shingles = shinglesOf(words)
  return { bands: bandsOf(shingles), shingles }
}

/** A sketch from the bytes of its numbers, bands first. */
export function sketchFrom(bytes: ArrayBuffer): Sketch {
  const length = BANDS * Int32Array.BYTES_PER_ELEMENT
  return { bands: new Int32Array(bytes, 0, BANDS), shingles: new Uint32Array(bytes, length) }
}

/** The words of a comment in lower case, by which it is compared. */
export function wordsOf(comment: string): string[] {
  return (
    comment
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The shingles of some words, as sorted, distinct numbers. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.slice(0, MOST_SHINGLES + SHINGLE).map(hash)
  const shingles = new Uint32Array(Math.max(0, hashes.length + 1 - SHINGLE))
  for (let at = 0; at < shingles.length; at += 1) {
    let shingle = 0
    for (let word = 0; word < SHINGLE; word += 1) shingle = mix(shingle ^ (hashes[at + word] ?? 0))
    shingles[at] = shingle
  }
  shingles.sort()
  let count = 0
  for (const shingle of shingles) {
    if (count > 0 && shingle === shingles[count - 1]) continue
    shingles[count] = shingle
    count += 1
  }
  return shingles.slice(0, count)
}

/**
 * Whether two comments have a share of their shingles in common (Jaccard's index, 0 to 1). Stops as soon as
 * too few are left to reach it.
 */
export function areAlike(one: Uint32Array, other: Uint32Array, share: number): boolean {
  // A whole number that rounding made a little larger must count as that number.
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

/** Numbers of 32 bits in a signature. */
const SIGNATURE = 16

/** A bitmap of the shingles of a comment, which saves most comparisons. */
export function signatureOf(shingles: Uint32Array): Int32Array {
  const signature = new Int32Array(SIGNATURE)
  for (const shingle of shingles) {
    const bit = shingle % (SIGNATURE * 32)
    signature[bit >>> 5] = (signature[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  return signature
}

/**
 * Whether two comments may be alike by their signatures: each bit that they don't share is a shingle
 * that only one of them has, so what this refuses `areAlike` refuses too.
 *
 * @param shingles How many both have together.
 * @param share As for `areAlike`.
 */
export function mayBeAlike(
  one: Int32Array,
  other: Int32Array,
  shingles: number,
  share: number,
): boolean {
  const most = Math.floor(shingles - (2 * share * shingles) / (1 + share) + 1e-6)
  let apart = 0
  for (let at = 0; at < SIGNATURE; at += 1) {
    apart += bitsOf((one[at] ?? 0) ^ (other[at] ?? 0))
    if (apart > most) return false
  }
  return true
}

/** The number of set bits in 32, counted in parallel. */
function bitsOf(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * A number for each band of a comment's MinHash sketch: two comments are worth comparing when they share one.
 * Written here because the packages for it draw new permutations in each process, and a verdict has to be the
 * same every time.
 */
function bandsOf(shingles: Uint32Array): Int32Array {
  const bands = new Int32Array(BANDS)
  for (let band = 0; band < BANDS; band += 1) {
    let key = band
    for (let row = 0; row < ROWS; row += 1)
      key = mix(key ^ minimum(shingles, mix(1 + band * ROWS + row)))
    bands[band] = key
  }
  return bands
}

/**
 * The minimum of the shingles in the seed's order: multiplying by an odd number permutes all, and shingles are
 * mixed already.
 */
function minimum(shingles: Uint32Array, seed: number): number {
  const factor = seed | 1
  let least = 0x7fffffff
  for (let at = 0; at < shingles.length; at += 1) {
    const mixed = Math.imul(shingles[at] ?? 0, factor)
    if (mixed < least) least = mixed
  }
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
