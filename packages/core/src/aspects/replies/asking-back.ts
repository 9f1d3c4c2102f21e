import { type Answered, Role } from '../../reading.js'
import type { ParsedText } from '../../text/parse.js'
import { asksReaders } from '../contribution/index.js'
import { endsInQuestionMark } from '../contribution/questions.js'

/**
 * How far a comment asks back where it answers somebody who asks: the share of its own words that stand in
 * questions, 0 to 1.
 */
export function measureAskingBack(
  { tokens, sentences }: ParsedText,
  roles: readonly Role[],
  { story, parent }: Answered,
): number {
  if (!asksReaders(parent ?? story)) return 0
  let own = 0
  let asking = 0
  for (const sentence of sentences) {
    const words = tokens
      .slice(sentence.from, sentence.to)
      .filter(({ kind, index }) => kind === 'word' && roles[index] === Role.own).length
    own += words
    if (endsInQuestionMark(tokens, sentence)) asking += words
  }
  return asking / Math.max(1, own)
}
