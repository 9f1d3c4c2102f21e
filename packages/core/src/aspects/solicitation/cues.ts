/** Cues that stand near one another and add up, whatever their kinds. */
import type { Found, Scan } from './scan.js'

/** A cue and its weight. All weights are set by hand: 1 is a cue that honest comments contain now and then. */
export interface Cue<Kind extends string> {
  readonly kind: Kind
  readonly found: Found
  readonly weight: number
}

/** Makes a cue of one kind at some tokens. */
export function cue<Kind extends string>(kind: Kind, found: Found, weight: number): Cue<Kind> {
  return { kind, found, weight }
}

/** Weighs a word by what stands around it; 0 if it is no cue. */
export type Weigh = (scan: Scan, i: number) => number

/** A word that may be a cue, with the function that weighs it. */
export type WeighedWord = readonly [word: string, weigh: Weigh]

/** Gives several words the same weighing function. */
export function all(words: string, weigh: Weigh): WeighedWord[] {
  return words.split(' ').map((word) => [word, weigh] as const)
}

/** Maximum length of an advertisement, in tokens: three or four sentences. */
const LONGEST = 64
/** Factor for the second cue of a kind: it repeats the first. */
const AGAIN = 0.5

/**
 * The cues from one on within the length of an advertisement, so that the cost is bounded in long comments. They are in
 * order.
 */
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

/** A stretch of cues that advertises, and whether that is certain. */
export interface Advertised {
  readonly found: Found
  readonly isSure: boolean
}

/** Cues that stand together, and the sum of their weights. */
export interface Stretch<Of> {
  readonly cues: readonly Of[]
  readonly sum: number
}

/**
 * Returns the heaviest cues within the length of an advertisement; the first ones if several weigh the same. The cues
 * must be in order.
 *
 * @param least Minimum weight.
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

/** Weight of the heaviest cue of a kind, plus part of the next. */
export function weightOf<Kind extends string>(cues: readonly Cue<Kind>[], kind: Kind): number {
  let [most, next] = [0, 0]
  for (const { kind: of, weight } of cues) {
    if (of !== kind) continue
    if (weight > most) [most, next] = [weight, most]
    else next = Math.max(next, weight)
  }
  return most + AGAIN * next
}

/** The stretch from the first of some cues to the last. */
export function around(cues: readonly Cue<string>[], end: number): Found {
  return [
    Math.min(...cues.map(({ found: [from] }) => from)),
    Math.min(end, Math.max(...cues.map(({ found: [, to] }) => to))),
  ]
}
