/** Returns numbers from 0 (inclusive) to 1 (exclusive), the same for a seed on every machine. */
export type Random = () => number

/**
 * A seeded generator based on Mulberry32: a counter stepped by an odd constant,
 * mixed by two multiplications. Good enough for sampling, useless for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A seed derived from a text, so that a row draws the same whatever rows come before it. */
export function seedOf(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash >>> 0
}

/** A copy in random order. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[copy[i], copy[j]] = [copy[j] as T, copy[i] as T]
  }
  return copy
}

/** `count` of the items, without repeats and in their own order; all of them when there are fewer. */
export function sample<T>(items: readonly T[], count: number, random: Random): T[] {
  if (count >= items.length) return [...items]
  const drawn = shuffled(
    items.map((_, index) => index),
    random,
  ).slice(0, count)
  return drawn.sort((a, b) => a - b).map((index) => items[index] as T)
}
