/** Cues that stand near one another and add up, whatever they are cues of. */
import type { Found, Scan } from './scan.js'

/** One cue, and how much it says. All weights are by hand: 1 is what honest comments have now and then. */
export interface Cue<Kind extends string> {
  readonly kind: Kind
  readonly found: Found
  readonly weight: number
}

/** A cue of one kind at some tokens. */
export function cue<Kind extends string>(kind: Kind, found: Found, weight: number): Cue<Kind> {
  return { kind, found, weight }
}

/** How much a word says, by what stands around it; 0 for nothing. */
export type Weigh = (scan: Scan, i: number) => number

/** A word by which cues are told. */
export type WeighedWord = readonly [word: string, weigh: Weigh]

/** Several words that are weighed in one way. */
export function all(words: string, weigh: Weigh): WeighedWord[] {
  return words.split(' ').map((word) => [word, weigh] as const)
}

/** Tokens of one advertisement at most: three sentences or four. */
const LONGEST = 64
/** Part of a second cue of the same kind that counts: the same is said again. */
const AGAIN = 0.5

/** The cues from one on that stand within the length of an advertisement, however long a comment is. They are in order. */
function windowOf<Of extends Cue<string>>(cues: readonly Of[], first: number): Of[] {
  const end = (cues[first] as Of).found[0] + LONGEST
  const within: Of[] = []
  for (let i = first; i < cues.length; i += 1) {
    const cue = cues[i] as Of
    if (cue.found[0] >= end) break
    if (cue.found[1] < end) within.push(cue)
  }
  return within
}

/** A stretch of cues that advertises, and whether that is sure. */
export interface Advertised {
  readonly found: Found
  readonly isSure: boolean
}

/** Cues that stand together, and what they weigh. */
export interface Stretch<Of> {
  readonly cues: readonly Of[]
  readonly sum: number
}

/**
 * The heaviest cues within the length of an advertisement; the first where several weigh the same. They are in order.
 *
 * @param least What they weigh at least.
 */
export function heaviest<Of extends Cue<string>>(
  cues: readonly Of[],
  least: number,
  weigh: (within: readonly Of[]) => number,
): Stretch<Of> | undefined {
  let best: Stretch<Of> | undefined
  for (const first of cues.keys()) {
    const within = windowOf(cues, first)
    const sum = weigh(within)
    if (best === undefined ? sum >= least : sum > best.sum) best = { cues: within, sum }
  }
  return best
}

/** The heaviest of a kind, and part of the next. */
export function weightOf<Kind extends string>(cues: readonly Cue<Kind>[], kind: Kind): number {
  let [most, next] = [0, 0]
  for (const { kind: of, weight } of cues) {
    if (of !== kind) continue
    if (weight > most) [most, next] = [weight, most]
    else next = Math.max(next, weight)
  }
  return most + AGAIN * next
}

/** From the first of some cues to the last. */
export function around(cues: readonly Cue<string>[], end: number): Found {
  return [
    Math.min(...cues.map(({ found: [from] }) => from)),
    Math.min(end, Math.max(...cues.map(({ found: [, to] }) => to))),
  ]
}
