import { asksReaders } from '../aspects/contribution/index.js'
import { isOpenQuestion, waitsForAnswer } from '../aspects/contribution/questions.js'
import { LIKELY, type Measures, measure, natsGained } from '../aspects/genericness/index.js'
import { isBesideLoss } from '../aspects/loss/index.js'
import { MEANT } from '../aspects/meant.js'
import { pointsAtStory } from '../aspects/pointing/index.js'
import { namesPoint } from '../aspects/quoting.js'
import { mayMeetParent } from '../aspects/replies/index.js'
import type { FoundContribution, Reading } from '../reading.js'
import { offerOne } from '../story/offer.js'
import type { ParsedText } from '../text/parse.js'
import type { Span, Token } from '../text/token.js'
import { OWN } from '../text/words/pronouns.js'
import type { Aspects, ContributionKind, NextStep } from '../types.js'
import { certaintyOf, isAstray, said } from './score.js'

type Lacking = NextStep['aspect']

/** Values of a comment in the middle of those rated solid, for each side that may be lacking. Set by hand. */
const SOLID: Readonly<
  Record<Lacking, { aspects?: Partial<Aspects>; measures: Partial<Measures> }>
> = {
  relevance: { measures: { tied: 2, relevance: 0.8 } },
  contribution: { aspects: { contribution: 0.2 }, measures: { contribution: 0.2 } },
  length: { aspects: { length: 0.5 }, measures: { left: 2.5 } },
}
/** Floor for the two values compared: from almost 0, any gain would be infinite. */
const LEAST = 0.01

/**
 * Returns what would raise a comment's score most, and how to go about it. For thin comments that no finding
 * explains.
 */
export function nextStepFor(reading: Reading): NextStep {
  const aspect = lackingMost(reading)
  return { aspect, reason: mayStand(reading) ? BESIDE_LOSS : REASONS[aspect](reading) }
}

/**
 * Whether it can be left as it is: beside a loss, asking for more is tactless, unless the comment is generic or
 * has an offer.
 */
function mayStand(reading: Reading): boolean {
  const { comment, solicitations, genericness } = reading
  if (!isBesideLoss(reading) || solicitations.length > 0 || genericness >= LIKELY) return false
  return !comment.tokens.some(({ kind, quoted }) => !quoted && /^(?:url|email|mention)$/.test(kind))
}

const BESIDE_LOSS = 'This can stand as it is. Say what stays with you, if you like.'

/** The aspect that would raise the score most if it were as high as in a solid comment. */
function lackingMost(reading: Reading): Lacking {
  // One shared word may be chance where all other words are foreign to the story.
  if (isAstray(reading) && !namesPoint(reading, MEANT)) return 'relevance'
  const lacking: readonly Lacking[] = canBeTied(reading) ? LACKING : LACKING.slice(1)
  const measures = measure(reading)
  const gains = lacking.map((aspect) => gainBy(aspect, reading, measures))
  return lacking[gains.indexOf(Math.max(...gains))] as Lacking
}

const LACKING = ['relevance', 'contribution', 'length'] as const

/** Whether the comment could be tied to something that it does not refer to already, in other words. */
function canBeTied(reading: Reading): boolean {
  const { story, parent } = reading
  if (story === null && parent === null) return false
  return !pointsAtStory(reading) && !namesPoint(reading, 0) && !mayMeetParent(reading)
}

/** How much the logarithm of the score would rise. */
function gainBy(side: Lacking, { aspects, distinction }: Reading, measures: Measures): number {
  const solid = SOLID[side]
  const more = Math.max(0, rise(said(aspects), said({ ...aspects, ...solid.aspects })) / 2)
  const nats = distinction + natsGained(measures, solid.measures)
  return more + 2 * rise(certaintyOf(distinction), certaintyOf(nats))
}

function rise(from: number, to: number): number {
  return Math.log(Math.max(LEAST, to) / Math.max(LEAST, from))
}

const REASONS: Readonly<Record<Lacking, (reading: Reading) => string>> = {
  relevance: (reading) =>
    `This could be tied more closely to ${reading.parent === null ? 'the story' : 'the comment above'}: name the point it answers.${topicFor(reading)}`,
  contribution: (reading) =>
    asksReaders(reading.parent ?? reading.story) && !isAsking(reading)
      ? 'This gives little to act on so far. Say what you would do, or what worked for you.'
      : whyOr(
          givesReason(reading)
            ? 'This could say more. Add what came of it, or what you would do.'
            : `This says what, but not yet why. Add a reason, or ${beyondReason(reading)}.`,
          reading,
        ),
  length: (reading) =>
    whyOr(
      givesReason(reading)
        ? 'This is brief. Add what came of it, or what follows from it.'
        : 'This is brief. Add what makes you say so, or what follows from it.',
      reading,
    ),
}

/** What to ask for besides a reason: a writer who speaks of "my ..." has told what they have seen. */
function beyondReason({ comment }: Reading): string {
  const hasOwn = comment.tokens.some(({ quoted, lexeme }) => !quoted && OWN.has(lexeme))
  return hasOwn ? 'what follows from it' : 'what you have seen of it yourself'
}

/**
 * The given reason, or, for a question, an offer to say more about it: a question claims nothing and needs no
 * reason.
 */
function whyOr(reason: string, reading: Reading): string {
  const { comment, contributions } = reading
  if (!isAsking(reading)) return reason
  // The sentences beside a question may give the reason for it.
  return isNothingBut(comment, contributions)
    ? 'You could add what makes you ask, or what depends on the answer.'
    : 'This is brief. You could add what depends on the answer.'
}

/** Kinds of contribution that a question can be: "have you tried a wedge?" is a suggestion. */
const ASKED: ReadonlySet<ContributionKind> = new Set(['question', 'suggestion'])

/** Whether all that the comment adds are real questions, not exclamations. */
function isAsking({ comment: { tokens, sentences }, contributions }: Reading): boolean {
  const isAsked = ({ kind, from }: FoundContribution) => {
    const sentence = sentences[(tokens[from] as Token).sentence] as Span
    return ASKED.has(kind) && waitsForAnswer(tokens, sentence)
  }
  // "Why?" adds nothing, but is a question all the same.
  if (contributions.length === 0) return sentences.some((one) => isOpenQuestion(tokens, one))
  return contributions.every(isAsked)
}

/** Whether every word is in the same sentence as one of the questions. */
function isNothingBut({ tokens }: ParsedText, questions: readonly FoundContribution[]): boolean {
  const asked = new Set(questions.map(({ from }) => tokens[from]?.sentence))
  return tokens.every(({ kind, sentence }) => kind !== 'word' || asked.has(sentence))
}

/** Kinds of contribution that say why. */
const REASONS_GIVEN: ReadonlySet<ContributionKind> = new Set(['reason', 'experience', 'evidence'])

/** Whether it says why, or what the writer experienced. */
function givesReason({ contributions }: Reading): boolean {
  return contributions.some(({ kind }) => REASONS_GIVEN.has(kind))
}

/** A sentence that offers a topic to begin with; empty in reply to a comment, whatever the story. */
function topicFor({ comment, story, storyTies, parent }: Reading): string {
  return story === null || parent !== null ? '' : offerOne(comment, storyTies, story)
}
