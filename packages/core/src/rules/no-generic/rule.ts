import { detachment, LIKELY } from '../../aspects/genericness.js'
import { defineRule } from '../rule.js'
import { adviceFor } from './advice.js'

export const rule = defineRule({
  id: 'no-generic',
  summary: 'could stand under any story: only praise, thanks, agreement, reaction and the like',
  severity: 'error',
  needs: null,
  options: {},
  check(context) {
    const { comment } = context
    const first = comment.tokens[0]
    const last = comment.tokens.at(-1)
    if (first === undefined || last === undefined) return []
    const isSure = context.genericness >= LIKELY
    if (!isSure && detachment(context) < LIKELY) return []
    return [
      { start: first.start, end: last.end, reason: adviceFor(context, !isSure), isUnsure: !isSure },
    ]
  },
})
