import { LIKELY, SURE } from '../../aspects/genericness/index.js'
import { defineRule } from '../rule.js'
import { adviceFor } from './advice.js'

export const rule = defineRule({
  id: 'no-generic',
  summary: 'could stand under any story: only praise, thanks, agreement, reaction and the like',
  severity: 'error',
  needs: null,
  options: {},
  check(context) {
    const { comment, genericness } = context
    if (genericness < LIKELY) return []
    const first = comment.tokens[0]
    const last = comment.tokens.at(-1)
    if (first === undefined || last === undefined) return []
    const isUnsure = genericness < SURE
    return [{ start: first.start, end: last.end, reason: adviceFor(context, isUnsure), isUnsure }]
  },
})
