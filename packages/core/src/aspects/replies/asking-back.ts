import { type Answered, type FoundContribution, Role } from '../../reading.js'
import type { ParsedText } from '../../text/parse.js'
import { asksReaders } from '../contribution/index.js'
import { endsInQuestionMark } from '../contribution/questions.js'

/**
 * How far a comment asks back instead of answering a question: the share of its own words that stand in questions, 0 to
 * 1. A suggestion in the form of a question is an answer: "have you tried a wedge?"
 */
export function measureAskingBack(
  { tokens, sentences }: ParsedText,
  roles: readonly Role[],
  contributions: readonly FoundContribution[],
  { story, parent }: Answered,
): number {
  if (!asksReaders(parent ?? story)) return 0
  const suggesting = new Set(
    contributions
      .filter(({ kind }) => kind === 'suggestion')
      .map(({ from }) => tokens[from]?.sentence),
  )
  let own = 0
  let asking = 0
  sentences.forEach((sentence, at) => {
    const words = tokens
      .slice(sentence.from, sentence.to)
      .filter(({ kind, index }) => kind === 'word' && roles[index] === Role.own).length
    own += words
    if (endsInQuestionMark(tokens, sentence) && !suggesting.has(at)) asking += words
  })
  return asking / Math.max(1, own)
}
