/** What a seller's plug is told by, who tells it though they are none: see index.ts. */
import type { Cue as Of } from '../cues.js'

/** What it costs or saves readers, how they get there, whom that is for, and how it is praised. */
export type CueKind = 'deal' | 'lead' | 'prompt' | 'praise'

export type Cue = Of<CueKind>

/**
 * Money that grew; a cut price; what is offered now; how long it is; what something costs, which
 * buyers tell; that it is free, as software is.
 */
export const DEAL = { gain: 2, cut: 1.5, offer: 1, time: 0.75, price: 0.5, loose: 0.25 } as const

/**
 * Who is paid for readers, and asks to be named or gives out a link or a code; whom readers are to write to so that
 * they get what another has, or something else; a call to write to others; an address to order at, or one that
 * signs; a call to write to the writer, and a way there, which answers give as well.
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

/** A need of readers; a person to ask for, or what they may like. Neighbours speak of all three. */
export const PROMPT = { need: 0.75, person: 0.5, wish: 0.5 } as const

/** What is said of goods, by who likes them and by who is paid. */
export const PRAISE = 0.5
