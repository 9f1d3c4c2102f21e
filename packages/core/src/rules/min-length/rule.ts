import { isOpenQuestion } from '../../aspects/contribution/questions.js'
import { isMistakenVerb } from '../../aspects/lists/order.js'
import { meetsLoss } from '../../aspects/loss/index.js'
import { partTakenUp, quotesStory } from '../../aspects/quoting.js'
import { isAskedAbove } from '../../aspects/replies/index.js'
import { isVerdict } from '../../formulas/index.js'
import { countWhere } from '../../kit/count-where.js'
import { type Reading, Role } from '../../reading.js'
import type { ParsedText } from '../../text/parse.js'
import { isContent, isNoun, isVerb, type Span, type Token } from '../../text/token.js'
import { isBase } from '../../text/words/base.js'
import { defineRule } from '../rule.js'
import { reachOf } from '../tokens.js'

/** Remainder mass from which a few words say enough; "Typo: 2021, not 2012." has three. */
const ENOUGH_MASS = 4.5
/** Weight of a tie to the story, in nats, from which a few words speak to it. */
const TELLING_TIE = 3

export const rule = defineRule({
  id: 'min-length',
  summary: 'too little said; a short comment that is specific passes',
  severity: 'warn',
  needs: null,
  options: {
    words: {
      type: 'integer',
      description: "A comment with this many words of the writer's own is never flagged",
      default: 6,
      minimum: 1,
    },
  },
  check(reading) {
    const { comment, remainder, options } = reading
    if (remainder.words + telegram(reading) >= options.words) return []
    // A few words are enough beside a loss.
    if (isSpecific(reading) || isAnswer(reading) || meetsLoss(reading)) return []
    return [
      {
        ...reachOf(comment.tokens),
        reason: adviceFor(reading),
        data: { ownWords: remainder.words },
      },
    ]
  },
})

/** Number of words in no English order: they are no prose, but they count as words. */
function telegram({ comment, roles }: Reading): number {
  return countWhere(
    comment.tokens,
    ({ kind, index }) => kind === 'word' && roles[index] === Role.listed,
  )
}

function isSpecific(reading: Reading): boolean {
  const { comment, roles, remainder, contributions, ties } = reading
  if (contributions.length > 0) return true
  // A quotation says only what its author said.
  if (isOnlyQuotation(comment)) return false
  if (remainder.mass >= ENOUGH_MASS) return true
  // Words in telegram style are the writer's own, too.
  const isOwn = (index: number) => roles[index] === Role.own || roles[index] === Role.listed
  if (comment.tokens.some((token) => isOwn(token.index) && isNumberOrName(token, comment)))
    return true
  return ties.some(({ weight, comment: span }) => weight >= TELLING_TIE && isOwn(span.from))
}

/** Whether it answers the question above, for which a few words that are no formula are enough. */
function isAnswer({ comment, formulas, isShortAnswer, parent, remainder }: Reading): boolean {
  if (isShortAnswer && parent !== null) return true
  if (formulas.length > 0 || remainder.words === 0) return false
  return isAskedAbove(parent) && comment.tokens.some(isContent)
}

/** Whether it is a quotation and nothing else but punctuation; a question mark counts as asking something. */
function isOnlyQuotation({ tokens }: ParsedText): boolean {
  const isBeside = ({ kind, value, quoted }: Token) =>
    !quoted && (kind !== 'punctuation' || value.includes('?'))
  return tokens.some(({ quoted }) => quoted) && !tokens.some(isBeside)
}

/** Whether a token is a number or a name; a capital at the beginning of a sentence makes no name. */
function isNumberOrName({ kind, pos, value, index, sentence }: Token, { sentences }: ParsedText) {
  const isFirst = (sentences[sentence] as Span).from === index
  return kind === 'number' || (pos === 'PROPN' && !isFirst && /^\p{Lu}\p{Ll}/u.test(value))
}

function adviceFor(reading: Reading): string {
  const { comment, formulas, remainder, isShortAnswer } = reading
  if (isOnlyQuotation(comment)) {
    return 'This is only a quotation. Add what you make of it.'
  }
  if (quotesStory(reading)) {
    return 'This quotes a point but says hardly anything about it. Add what you make of it.'
  }
  if (partTakenUp(reading) !== null) {
    return 'This picks up part of the story but says hardly anything about it. Add what you make of it.'
  }
  if (isShortAnswer) {
    return 'This may be the answer. Add what supports it, or how to check it.'
  }
  if (remainder.words === 0 && formulas.length > 0) {
    return 'So far this is only a set phrase. Name one point, and say what you think of it.'
  }
  // After a question, a few words are enough.
  if (comment.sentences.some((sentence) => isOpenQuestion(comment.tokens, sentence))) {
    return 'This question is brief. Say what makes you ask, or what depends on the answer.'
  }
  return comment.sentences.some((sentence) => isComplete(comment, sentence))
    ? 'This says little so far. Add what makes you say so, or what follows from it.'
    : 'This is too short to follow. Say what you mean by it, or what made you think so.'
}

/** Whether a short sentence can be followed: it has a subject and a verb, asks for something, or praises it. */
function isComplete({ tokens }: ParsedText, { from, to }: Span): boolean {
  const said = tokens.slice(from, to)
  const named = said.findIndex((token) => isNoun(token) || token.pos === 'PRON')
  if (named < 0) return false
  if (said.slice(named).some(isVerb)) return true
  // "Scrap the ferry.", but not "Depends on weather."
  const [first, next] = said as [Token, Token?]
  const mayBeVerb = first.pos === 'VERB' || isMistakenVerb(first, next)
  return (
    (mayBeVerb && isBase(first.lexeme)) ||
    said.some((token) => token.index !== from + named && isVerdict(token))
  )
}
