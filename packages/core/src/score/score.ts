import { SURE } from '../aspects/genericness/index.js'
import { fading } from '../aspects/ownership.js'
import type { Reading } from '../reading.js'
import { THIN } from './rating.js'
import { ASKING_BACK, BELONGING, CAPPED, CERTAINTY, RETELLING, WEIGHTS } from './weights.js'

/** The values that the score depends on. */
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
 * The score, an integer from 0 to 100: how much is said, reduced where a reader might call it generic, and where
 * it is not grounded, solicits, or answers a question with questions. Only the writer's own words count, so
 * formulas, copies, lists and repetitions add nothing. A comment that is there to solicit, is about something
 * else, or retells the story, is thin at most. The lowest band holds what could be posted under any story, and
 * nothing else, so that the rating has one clear meaning.
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

/** How certain it is that the comment belongs to what it answers, 0 to 1, by the evidence in nats. */
export function certaintyOf(nats: number): number {
  return 1 - Math.exp(-Math.max(0, nats - CERTAINTY.from) / CERTAINTY.scale)
}

/** How certain it is that a comment is about something else, 0 to 1. */
function astrayOf(belonging: number | null): number {
  if (belonging === null) return 0
  return 1 / (1 + Math.exp((belonging - BELONGING.half) / BELONGING.spread))
}

/** Whether it is more likely about something else than about what it answers. */
export function isAstray({ belonging }: Pick<Scored, 'belonging'>): boolean {
  return belonging !== null && belonging < BELONGING.half
}

/** A worth of which a share is capped: the order of comments stays, and a full share keeps it below solid. */
function cappedBy(share: number, worth: number): number {
  return (1 - share) * worth + share * CAPPED * Math.tanh(worth / CAPPED)
}
