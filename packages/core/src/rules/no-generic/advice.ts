import { isAboutLoss } from '../../aspects/loss/index.js'
import { isMeant } from '../../aspects/meant.js'
import { partTakenUp } from '../../aspects/quoting.js'
import type { Formula } from '../../formulas/index.js'
import { type Reading, Role } from '../../reading.js'
import { offerOne } from '../../story/offer.js'
import type { Tie } from '../../story/ties.js'
import { shownOf } from '../../text/shown.js'
import { isContent } from '../../text/token.js'
import { stepFor } from './step.js'
import { STEP_OF_PART, STEPS, STEPS_OF_PART, STEPS_OF_REPLIES, type Step } from './steps.js'

/** Filler, or sayings, from which a comment mostly just names things. Set by hand. */
const MOSTLY = 0.5

/** Says what is wrong, more carefully where that is unsure, and gives one concrete step to mend it. */
export function adviceFor(reading: Reading, isUnsure: boolean): string {
  const part = reading.parent === null ? partTakenUp(reading) : null
  const step = stepFor(part === null ? reading : besidePart(reading, part))
  const advice = (reading.parent && STEPS_OF_REPLIES[step]) ?? STEPS[step]
  if (step === 'condolence' || step === 'loss') {
    const others = kindOfOthers(reading, isUnsure)
    return `This is ${step === 'loss' ? 'personal' : 'kind'}, and could stand under ${others} too. ${advice}.`
  }
  if (reading.parent !== null) return `${faultOfReply(isUnsure)} ${advice}.`
  const ties = reading.storyTies.filter((tie) => isMeant(reading, tie))
  const named = ties.filter((tie) => !isInTitle(reading, tie)).length
  // A saying may share one word with a story by chance.
  const isSayingOfThings = reading.sayings >= MOSTLY && named > 1
  const isPraiseOfThings = isSayingOfThings || (reading.filler >= MOSTLY && named > 0)
  if (isPraiseOfThings) return NAMES_ONLY
  if (part !== null) return adviceOnPart(reading, part, step)
  return `${faultOf(reading, ties, isUnsure)} ${advice}.${hintFor(reading, ties, step)}`
}

function kindOfOthers({ parent }: Reading, isUnsure: boolean): string {
  if (parent !== null) return isUnsure ? 'many other comments' : 'any other comment'
  return isUnsure ? 'many other stories' : 'any other story'
}

const NAMES_ONLY =
  'This names things from the story but says little about them. Pick one, and say what you make of it.'

/** Advice for a comment that has taken up a part of the story: it is neither asked for one nor offered another. */
function adviceOnPart({ comment }: Reading, { kind, comment: span }: Tie, step: Step): string {
  const part = kind === 'quote' ? 'a line of the story' : `“${shownOf(comment, span)}”`
  return `This picks up ${part} but says little about it. ${STEPS_OF_PART[step] ?? STEP_OF_PART}.`
}

/** A reading without the formulas inside a part of the story: "the ugly hat" blames nobody if the story says it. */
function besidePart(reading: Reading, { comment: { from, to } }: Tie): Reading {
  const { tokens } = reading.comment
  const isBeside = (formula: Formula) =>
    tokens
      .slice(formula.from, formula.to)
      .some((token) => (token.index < from || token.index >= to) && isContent(token))
  return { ...reading, formulas: reading.formulas.filter(isBeside) }
}

/** What is wrong with a reply, which is judged beside the comment above, whatever the story. */
function faultOfReply(isUnsure: boolean): string {
  return isUnsure
    ? 'This could stand under many other comments: hardly anything in it is about the one above.'
    : 'This could stand under any comment: nothing in it is about the one above.'
}

/**
 * A topic as a hint. None for good wishes to somebody who asks, who needs help instead, nor for a loss, which
 * has no topics.
 */
function hintFor({ story, comment }: Reading, ties: readonly Tie[], step: Step): string {
  if (story === null || step === 'good wishes' || isAboutLoss(story)) return ''
  return offerOne(comment, ties, story)
}

function faultOf(reading: Reading, storyTies: readonly Tie[], isUnsure: boolean): string {
  const any = isUnsure ? 'many other stories' : 'any story'
  if (reading.story === null) return `This could stand under ${any}.`
  if (storyTies.some((tie) => namesSubject(reading, tie))) {
    const says = isUnsure ? 'says little' : 'says nothing'
    return `This names the subject of the story but ${says} about it.`
  }
  const nothing = isUnsure ? 'hardly anything' : 'nothing'
  return `This could stand under ${any}: ${nothing} in it is about this one.`
}

function isInTitle({ comment, story }: Reading, { comment: { from } }: Tie): boolean {
  const word = comment.tokens[from]?.lexeme
  return word !== undefined && story?.terms.of(word)?.inTitle === true
}

/** Whether a tie is to the story's subject, rather than by a word that other stories have too. */
function namesSubject(reading: Reading, tie: Tie): boolean {
  if (tie.kind === 'meaning') return false
  const isNamed = tie.kind !== 'term' || reading.roles[tie.comment.from] === Role.named
  return isNamed || isInTitle(reading, tie)
}
