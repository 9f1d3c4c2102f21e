import type { Reading } from '../reading.js'
import { asksForPage, pointingOf } from './pointing/index.js'
import { mayMeetParent } from './replies/meeting.js'

/** Tokens from which a text says so much that who answers it shares words with it. By hand, by the figures below. */
const LONG_ENOUGH = 120

/**
 * Two logistic regressions of whether a comment stands under its own story or under another: of English alone, fitted
 * to 3,300 comments of `blog` and of ours under both, and where many stories are known, to 3,000 of `blog`. What all
 * stories have in common counts less there, so that a nat is worth more. Words that the story lacks count by their
 * logarithm, because of many words some are shared by chance. `pnpm evaluate` prints, as refer-to-story under another
 * story and under its own, what it tells apart.
 */
const BY_ENGLISH = { bias: 1.25, perNat: 0.3, perForeign: -1.17 } as const
const BY_STORIES = { bias: 0.5, perNat: 0.7, perForeign: -0.4 } as const

/**
 * How much likelier the writer's own words belong under a text than under another, in nats.
 *
 * @param nats What they have in common with it, see relevance.ts.
 * @param foreign How many of them it lacks.
 * @param trustInKnown How far known stories say what is common, 0 to 1.
 */
export function belongingOf(nats: number, foreign: number, trustInKnown: number): number {
  const by = ({ bias, perNat, perForeign }: typeof BY_ENGLISH | typeof BY_STORIES) =>
    bias + perNat * nats + perForeign * Math.log1p(foreign)
  return (1 - trustInKnown) * by(BY_ENGLISH) + trustInKnown * by(BY_STORIES)
}

type Answering = Pick<Reading, 'comment' | 'roles' | 'story' | 'parent' | 'remainder'>

/**
 * Nats by which a comment belongs to what it answers, by its words and by what it points at; null where they can't
 * tell: what it answers says little, or it asks for something of the page, or speaks to the person above.
 *
 * @param byWords See `belongingOf`.
 */
export function measureBelonging(reading: Answering, byWords: number): number | null {
  const { comment, story, parent } = reading
  const isLong = [story, parent].some((text) => (text?.body.tokens.length ?? 0) >= LONG_ENOUGH)
  if (!isLong || mayMeetParent(reading) || asksForPage(comment)) return null
  return byWords + pointingOf(reading)
}
