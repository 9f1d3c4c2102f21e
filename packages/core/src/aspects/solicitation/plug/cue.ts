/** Cues of a plug by somebody who is not visibly the seller: see index.ts. */
import type { Cue as Of } from '../cues.js'

/** A kind of cue: what it costs or saves readers, how they get there, whom it is for, and how it is praised. */
export type CueKind = 'deal' | 'lead' | 'prompt' | 'praise'

export type Cue = Of<CueKind>

/**
 * Weights of money that grew; of a reduced price; of a current offer; of how long it lasts; of a price, which buyers
 * report, too; and of something free, as software often is.
 */
export const DEAL = { gain: 2, cut: 1.5, offer: 1, time: 0.75, price: 0.5, loose: 0.25 } as const

/**
 * Weights, in this order: the writer is paid for referring readers, and asks to be named or gives out a link or a code
 * (`paid`); readers are to write to the writer for what somebody else has (`between`); a code; readers get something
 * for writing (`given`); a call to write to others; an address to order at, or one that signs; a call to write to the
 * writer; and a way there, which answers give, too.
 */
export const LEAD = {
  paid: 2.5,
  between: 2.25,
  code: 2,
  given: 1.75,
  write: 1.5,
  signed: 1.25,
  me: 1.1,
  way: 1,
} as const

/** Weights of a need of readers; of a person to ask for; of what they may like. Neighbours mention all three. */
export const PROMPT = { need: 0.75, person: 0.5, wish: 0.5 } as const

/** Weight of praise for goods, from people who like them and from people who are paid. */
export const PRAISE = 0.5
