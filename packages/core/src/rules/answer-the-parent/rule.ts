import { meetsLoss } from '../../aspects/loss/index.js'
import { isTied, mayMeetParent } from '../../aspects/replies/index.js'
import { defineRule } from '../rule.js'
import { reachOf } from '../tokens.js'

export const rule = defineRule({
  id: 'answer-the-parent',
  summary: 'a reply that answers neither its parent nor the story',
  severity: 'warn',
  needs: 'parent',
  options: {},
  check(reading) {
    if (isTied(reading) || mayMeetParent(reading)) return []
    // A reply to somebody's loss need not say which part it means.
    if (meetsLoss(reading)) return []
    const much = reading.parentTies.length === 0 ? 'Nothing' : 'Hardly anything'
    return [
      {
        ...reachOf(reading.comment.tokens),
        reason: `${much} here seems to be about the comment it replies to. Say which part of that comment you are answering, or post yours on its own.`,
      },
    ]
  },
})
