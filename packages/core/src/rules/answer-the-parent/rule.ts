import { isTied, mayMeetParent } from '../../aspects/replies/index.js'
import { defineRule } from '../rule.js'

export const rule = defineRule({
  id: 'answer-the-parent',
  summary: 'a reply that answers neither its parent nor the story',
  severity: 'warn',
  needs: 'parent',
  options: {},
  check(reading) {
    const { comment, parent } = reading
    const [first, last] = [comment.tokens[0], comment.tokens.at(-1)]
    if (parent === null || first === undefined || last === undefined) return []
    if (isTied(reading) || mayMeetParent(reading)) return []
    const words = reading.parentTies.length === 0 ? 'No word' : 'Hardly a word'
    return [
      {
        start: first.start,
        end: last.end,
        reason: `${words} of this meets the comment it replies to. Say which part of that you answer, or post it on its own.`,
      },
    ]
  },
})
