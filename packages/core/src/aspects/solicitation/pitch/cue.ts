/** Cues of an advertisement without any listed phrase: many small ones that stand together. */
import type { Cue as Of } from '../cues.js'

/** A kind of cue: who offers, how to reach them, what readers are called to do, the terms, and whose need it meets. */
type CueKind = 'offerer' | 'reach' | 'call' | 'terms' | 'need'

export type Cue = Of<CueKind>

/**
 * Weights of an offerer who serves readers or has goods; who names a trade; who says what they are, or what a named
 * thing does; who only has something.
 */
export const OFFERER = { serves: 1.5, trade: 1, does: 0.75, owns: 0.5 } as const

/**
 * Weights of a call that only somebody with an offer makes; of one to write; of one that neighbours and friends make,
 * too.
 */
export const CALL = { own: 1.5, write: 1, open: 0.75 } as const

/** Weights of a slogan; of a term that is rare in reports; of a price; of what is said of anything. */
export const TERMS = { slogan: 1.25, term: 1, price: 0.75, loose: 0.5 } as const
