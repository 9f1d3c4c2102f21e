import { SURE } from '../aspects/genericness/index.js'
import { fading } from '../aspects/ownership.js'
import type { Reading } from '../reading.js'
import { THIN } from './rating.js'
import { ASKING_BACK, BELONGING, CAPPED, CERTAINTY, RETELLING, WEIGHTS } from './weights.js'

/** What the score rests on. */
type Scored = Pick<
  Reading,
  | 'aspects'
  | 'grounding'
  | 'unsolicited'
  | 'askingBack'
  | 'soliciting'
  | 'genericness'
  | 'distinction'
  | 'belonging'
  | 'retelling'
>

/**
 * The score, an integer from 0 to 100: how much is said, less where a reader might call it generic, where it stands on
 * no ground, solicits, or asks back beside a question. All of it rests on the writer's own words, so that formulas,
 * copies, lists and repetitions add nothing. What is there to solicit, is about something else, or tells again what
 * the story tells, is thin at most. What could stand under any story stays in the lowest band, and nothing else does,
 * so that the band has its reason.
 */
export function scoreOf(reading: Scored): number {
  const { aspects, grounding, unsolicited, genericness, distinction } = reading
  const answering = 1 - ASKING_BACK * Math.sqrt(reading.askingBack)
  const certainty = certaintyOf(distinction)
  const standing = grounding * unsolicited * answering
  const worth = 100 * standing * Math.sqrt(said(aspects)) * certainty * certainty
  const given = cappedBy(reading.soliciting, worth)
  const here = cappedBy(astrayOf(reading.belonging), given)
  const retold = 1 - fading(reading.retelling, RETELLING.none, RETELLING.all)
  const score = Math.round(cappedBy(retold, here))
  return genericness < SURE ? Math.max(score, THIN) : Math.min(score, THIN - 1)
}

/** How much is said, 0 to 1. */
export function said(aspects: Scored['aspects']): number {
  return WEIGHTS.length * (aspects.length ?? 0) + WEIGHTS.contribution * (aspects.contribution ?? 0)
}

/** How sure it is that the comment belongs to what it answers, 0 to 1: by the nats that say so. */
export function certaintyOf(nats: number): number {
  return 1 - Math.exp(-Math.max(0, nats - CERTAINTY.from) / CERTAINTY.scale)
}

/** How sure it is that a comment is about something else, 0 to 1. */
function astrayOf(belonging: number | null): number {
  if (belonging === null) return 0
  return 1 / (1 + Math.exp((belonging - BELONGING.half) / BELONGING.spread))
}

/** Whether it is likelier about something else than about what it answers. */
export function isAstray({ belonging }: Pick<Scored, 'belonging'>): boolean {
  return belonging !== null && belonging < BELONGING.half
}

/** What is left of a worth as far as it is capped: it ranks as before, below all that is rated solid. */
function cappedBy(share: number, worth: number): number {
  return (1 - share) * worth + share * CAPPED * Math.tanh(worth / CAPPED)
}
