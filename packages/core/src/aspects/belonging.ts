import type { Reading } from '../reading.js'
import { pointsAtStory } from './pointing/index.js'
import { mayMeetParent } from './replies/meeting.js'

/** Tokens from which a text says so much that who answers it shares words with it. By hand, by the figures below. */
const LONG_ENOUGH = 120

/**
 * A logistic regression of whether a comment stands under its own story or under another: fitted to 3,300
 * comments of `blog` and of ours under both, stories unknown. Words that the story lacks count by their
 * logarithm, because of many words some are shared by chance. On comments that nothing was fitted to, the area under
 * its curve is 0.88 to 0.93 from 100 tokens of the story on, and 0.78 to 0.87 below.
 */
const BIAS = 1.25
const PER_NAT = 0.3
const PER_FOREIGN = -1.17

/**
 * How much likelier the writer's own words belong under a text than under another, in nats.
 *
 * @param nats What they have in common with it, see relevance.ts.
 * @param foreign How many of them it lacks.
 */
export function belongingOf(nats: number, foreign: number): number {
  return BIAS + PER_NAT * nats + PER_FOREIGN * Math.log1p(foreign)
}

/**
 * Whether it can be told by its words that a comment is about something else: not where what it answers says
 * little, where it points at that without naming it, or speaks to the person above.
 */
export function mayBeAstray(
  reading: Pick<Reading, 'comment' | 'roles' | 'story' | 'parent' | 'remainder'>,
): boolean {
  const { story, parent } = reading
  const isLong = [story, parent].some((text) => (text?.body.tokens.length ?? 0) >= LONG_ENOUGH)
  return isLong && !mayMeetParent(reading) && !pointsAtStory(reading)
}
