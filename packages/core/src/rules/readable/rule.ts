import { countWhere } from '../../kit/count-where.js'
import type { ParsedText } from '../../text/parse.js'
import type { Span } from '../../text/token.js'
import { defineRule } from '../rule.js'
import { countTooHard, FORMULAS } from './formulas.js'

/** How many of the formulas must agree, as in retext-readability. */
const AGREEING = 4

/** Words from which a sentence can be split in two. Set by hand. */
const LONG = 20

const PLAINER = 'Swap the longest words for plainer ones.'
const CUT = 'Split it in two, or swap the longest words for plainer ones.'

export const rule = defineRule({
  id: 'readable',
  summary: 'a sentence that is hard to read, by retext-readability',
  severity: 'info',
  needs: null,
  options: {
    age: {
      type: 'integer',
      description: 'Age in years of the readers it should be easy for',
      default: 16,
      minimum: 6,
      maximum: 22,
    },
  },
  check({ comment, options }) {
    return comment.sentences.flatMap((sentence) => {
      const agreeing = countTooHard(comment, sentence, options.age, AGREEING)
      if (agreeing === 0) return []
      const { start, end } = comment.reach(sentence)
      return {
        start,
        end,
        reason: `This sentence is hard to read. ${countWords(comment, sentence) < LONG ? PLAINER : CUT}`,
        note: `Too hard by ${agreeing} of the ${FORMULAS.length} formulas of retext-readability.`,
      }
    })
  },
})

function countWords({ tokens }: ParsedText, { from, to }: Span): number {
  return countWhere(tokens.slice(from, to), ({ kind }) => kind === 'word')
}
