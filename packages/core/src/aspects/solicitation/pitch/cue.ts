/** What an advertisement is told by when it is put in no listed phrase: many small cues that stand together. */
import type { Cue as Of } from '../cues.js'

/** Who offers, where to reach them, what readers are called to do, on what terms, and whose need it is for. */
type CueKind = 'offerer' | 'reach' | 'call' | 'terms' | 'need'

export type Cue = Of<CueKind>

/** Who serves readers, or has goods; who names a trade; who says what they are or what a name does; who only has something. */
export const OFFERER = { serves: 1.5, trade: 1, does: 0.75, owns: 0.5 } as const

/** A call that only who offers something makes; one to write; one that neighbours and friends make as well. */
export const CALL = { own: 1.5, write: 1, open: 0.75 } as const

/** A slogan; a term that is rarely told; a price; what is said of anything. */
export const TERMS = { slogan: 1.25, term: 1, price: 0.75, loose: 0.5 } as const
