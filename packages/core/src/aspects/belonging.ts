import type { Reading } from '../reading.js'
import type { PreparedText } from '../story/prepare.js'
import { pointingAway } from './pointing/away.js'
import { asksForPage, pointingOf } from './pointing/index.js'
import { mayMeetParent } from './replies/meeting.js'

/**
 * Length, in tokens, from which a text says so much that a comment on it can be expected to share words with it; a
 * shorter one is a title and a sentence. Set by hand: from 20, comments that readers found to add much fell below
 * others; from 60, more comments passed under another story.
 */
const LONG_ENOUGH = 40

/** Whether a comment on this text can be expected to share words with it. */
export function isLongEnough(text: PreparedText | null): boolean {
  return text !== null && text.body.tokens.length >= LONG_ENOUGH
}

/**
 * Weights of a logistic regression of whether a comment stands under its own text or under another. They are close to
 * those that `pnpm fit:belonging` finds on pairs of `blog` and prints beside these: AUC within 0.005 of one another.
 * Where stories are known, words common to all of them count less, so a nat is worth more. Words that the text lacks
 * count by their logarithm, since out of many words some are shared by chance, and by the logarithm of the text's
 * length, since a long text lacks fewer of the words of its comments. Set by hand: meaning is worth a fifth more than
 * fitted, as on `qa-2016`; the biases make a threshold find about as many comments astray under their own story with
 * and without known stories, and with and without word vectors.
 */
const WEIGHTS = {
  bias: -0.45,
  common: 0.27,
  meant: 1,
  length: 0.45,
  foreign: -0.35,
  foreignByLength: -0.22,
} as const
/** What is added to the weights in proportion to how far known stories tell which words are common. */
const IN_KNOWN = { bias: 0.3, common: 0.4 } as const

/** The evidence for where a comment belongs, see relevance.ts. */
export interface BelongingEvidence {
  /** Nats of the writer's own words that the text also has. */
  readonly common: number
  /** Nats of the meaning of those words; 0 without word vectors. */
  readonly meant: number
  /** How many of those words the text lacks. */
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
 * Nats by which a comment belongs to what it answers, judged by its words and by what it points at or away from. Null
 * where these can't tell: the text it answers says little, or the comment asks for something of the page or speaks to
 * the author of the parent.
 *
 * @param byWords See `belongingOf`.
 */
export function measureBelonging(reading: Answering, byWords: number): number | null {
  const { comment, story, parent } = reading
  const isLong = isLongEnough(story) || isLongEnough(parent)
  if (!isLong || mayMeetParent(reading) || asksForPage(comment)) return null
  return byWords + pointingOf(reading) + pointingAway(reading)
}
