import { LIKELY, SURE } from '../../aspects/genericness/index.js'
import { defineRule } from '../rule.js'
import { reachOf } from '../tokens.js'
import { adviceFor } from './advice.js'

export const rule = defineRule({
  id: 'no-generic',
  summary: 'could stand under any story: only praise, thanks, agreement, reaction and the like',
  severity: 'error',
  needs: null,
  options: {},
  check(reading) {
    const { comment, genericness } = reading
    if (genericness < LIKELY) return []
    const isUnsure = genericness < SURE
    return [{ ...reachOf(comment.tokens), reason: adviceFor(reading, isUnsure), isUnsure }]
  },
})
