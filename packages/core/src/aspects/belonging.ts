import type { Reading } from '../reading.js'
import type { PreparedText } from '../story/prepare.js'
import { pointingAway } from './pointing/away.js'
import { asksForPage, pointingOf } from './pointing/index.js'
import { mayMeetParent } from './replies/meeting.js'

/**
 * Tokens from which a text says so much that who answers it shares words with it: a shorter one is a title and a
 * sentence. By hand: from 20, comments that readers found to add much fell below others, from 60 more passed under another
 * story.
 */
const LONG_ENOUGH = 40

/** Whether who answers it can be expected to share words with it. */
export function isLongEnough(text: PreparedText | null): boolean {
  return text !== null && text.body.tokens.length >= LONG_ENOUGH
}

/**
 * A logistic regression of whether a comment stands under its own text or under another, near what `pnpm
 * fit:belonging` finds on pairs of `blog`, and prints beside these: AUC within 0.005 of one another. What all known
 * stories have in common counts less, so that a nat is worth more there. Words that the text lacks count by their
 * logarithm, because of many words some are shared by chance, and by that of the length of the text, because a long one
 * lacks fewer of those that answer it. By hand: meaning is worth a fifth more than there, as on `qa-2016`; the biases are
 * such that a threshold finds about as many astray under their own story whether stories are known or not, and with word
 * vectors or without.
 */
const WEIGHTS = {
  bias: -0.45,
  common: 0.27,
  meant: 1,
  length: 0.45,
  foreign: -0.35,
  foreignByLength: -0.22,
} as const
/** What is added to them as far as known stories say what is common. */
const IN_KNOWN = { bias: 0.3, common: 0.4 } as const

/** What says where a comment belongs, see relevance.ts. */
export interface BelongingEvidence {
  /** Nats of the writer's own words that the text has too. */
  readonly common: number
  /** Nats of their meaning; 0 without word vectors. */
  readonly meant: number
  /** How many of them the text lacks. */
  readonly foreign: number
}

/** How much likelier the writer's own words belong under a text than under another, in nats. */
export function belongingOf(
  { common, meant, foreign }: BelongingEvidence,
  { body, trustInKnown }: PreparedText,
): number {
  const bias = WEIGHTS.bias + IN_KNOWN.bias * trustInKnown
  const byCommon = (WEIGHTS.common + IN_KNOWN.common * trustInKnown) * common
  const lacking = Math.log1p(foreign)
  const perLength = WEIGHTS.length + WEIGHTS.foreignByLength * lacking
  const byLength = WEIGHTS.foreign * lacking + perLength * Math.log1p(body.tokens.length)
  return bias + byCommon + WEIGHTS.meant * meant + byLength
}

type Answering = Pick<
  Reading,
  'comment' | 'roles' | 'story' | 'parent' | 'remainder' | 'ties' | 'storyTies'
>

/**
 * Nats by which a comment belongs to what it answers, by its words and by what it points at, or away from; null where
 * they can't tell: what it answers says little, or it asks for something of the page, or speaks to the person above.
 *
 * @param byWords See `belongingOf`.
 */
export function measureBelonging(reading: Answering, byWords: number): number | null {
  const { comment, story, parent } = reading
  const isLong = isLongEnough(story) || isLongEnough(parent)
  if (!isLong || mayMeetParent(reading) || asksForPage(comment)) return null
  return byWords + pointingOf(reading) + pointingAway(reading)
}
