import { Role } from '../../reading.js'
import { isContent } from '../../text/token.js'
import { defineRule } from '../rule.js'

/** Words of matter without which a short comment says too little to be specific. */
const FEWEST_CONTENT = 2

export const rule = defineRule({
  id: 'min-length',
  summary: 'too little said; a short comment that is specific passes',
  severity: 'warn',
  needs: null,
  options: {
    words: {
      type: 'integer',
      description: "Fewest words of the writer's own, formulas and quotations not counted",
      default: 6,
      minimum: 1,
      maximum: 100,
    },
  },
  check({ comment, roles, remainder, contributions, storyTies, parentTies, options }) {
    const [first] = comment.tokens
    if (first === undefined || remainder.words >= options.words) return []
    const own = comment.tokens.filter(
      (token) => isContent(token) && roles[token.index] === Role.own,
    )
    const isSpecific =
      contributions.length > 0 ||
      storyTies.length + parentTies.length > 0 ||
      own.some((token) => token.kind === 'number' || token.code)
    if (isSpecific && own.length >= FEWEST_CONTENT) return []
    return [
      {
        start: first.start,
        end: comment.tokens.at(-1)?.end ?? first.end,
        reason:
          'This is too short to say what you mean. Add the detail that made you write: what, where, or why.',
        data: { words: remainder.words },
      },
    ]
  },
})
