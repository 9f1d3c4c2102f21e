import type { Reading } from '../reading.js'
import type { PreparedText } from '../story/prepare.js'
import { asksForPage, pointingOf } from './pointing/index.js'
import { mayMeetParent } from './replies/meeting.js'

/**
 * Tokens from which a text says so much that who answers it shares words with it: a shorter one is a title and a
 * sentence. By hand: from 20, comments that readers found to add much fell below others, from 60 more passed under another
 * story.
 */
const LONG_ENOUGH = 40

/** Whether who answers it can be expected to share words with it. */
export function isLongEnough({ body }: PreparedText): boolean {
  return body.tokens.length >= LONG_ENOUGH
}

/**
 * A logistic regression of whether a comment stands under its own text or under another, fitted to pairs of `blog`, with
 * the stories known and unknown, whole and cut short. What all known stories have in common counts less, so that a nat
 * is worth more there. Words that the text lacks count by their logarithm, because of many words some are shared by
 * chance, and by that of the length of the text, because a long one lacks fewer of those that answer it. The bias is by
 * hand: so that a threshold finds about as many astray under their own story whether stories are known or not.
 * `pnpm fit:belonging` fits such weights anew and prints what they and these tell apart: AUC within 0.005 of one another.
 */
const WEIGHTS = { bias: 0.35, common: 0.24, meant: 0.8, length: 0.18, foreign: -0.22 } as const
/** What is added to them as far as known stories say what is common. */
const IN_KNOWN = { bias: 0.3, common: 0.32 } as const
/**
 * Nats instead of those by meaning where there are no word vectors. By hand: so that as many comments are found to be about
 * something else under their own story as with them.
 */
const WITHOUT_MEANING = -0.35

/** What says where a comment belongs, see relevance.ts. */
export interface BelongingEvidence {
  /** Nats of the writer's own words that the text has too. */
  readonly common: number
  /** Nats of their meaning. */
  readonly meant: number
  /** How many of them the text lacks. */
  readonly foreign: number
}

/** How much likelier the writer's own words belong under a text than under another, in nats. */
export function belongingOf(
  { common, meant, foreign }: BelongingEvidence,
  { body, sense, trustInKnown }: PreparedText,
): number {
  const bias = WEIGHTS.bias + IN_KNOWN.bias * trustInKnown
  const byCommon = (WEIGHTS.common + IN_KNOWN.common * trustInKnown) * common
  const byMeaning = sense === null ? WITHOUT_MEANING : WEIGHTS.meant * meant
  const perLength = WEIGHTS.length + WEIGHTS.foreign * Math.log1p(foreign)
  return bias + byCommon + byMeaning + perLength * Math.log1p(body.tokens.length)
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
  const isLong = [story, parent].some((text) => text !== null && isLongEnough(text))
  if (!isLong || mayMeetParent(reading) || asksForPage(comment)) return null
  return byWords + pointingOf(reading)
}
