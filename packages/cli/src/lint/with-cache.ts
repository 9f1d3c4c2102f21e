import type { Assessment } from '@commentlint/core'
import type { AssessmentCache } from '../cache/assessment-cache.js'
import type { Assessor } from './assessor.js'

/** Judges only what is not kept, and keeps it. */
export function withCache(assessor: Assessor, cache: AssessmentCache): Assessor {
  return {
    async assess(tasks) {
      const keys = tasks.map((task) => cache.keyOf(task))
      const kept: (Assessment | null)[] = keys.map((key) => cache.get(key))
      const missing = tasks.filter((_, index) => kept[index] === null)
      const judged = (missing.length === 0 ? [] : await assessor.assess(missing)).values()
      return keys.map((key, index) => {
        const found = kept[index] ?? null
        if (found !== null) return found
        const { value } = judged.next()
        if (value === undefined) throw new TypeError('There are fewer outcomes than tasks.')
        if (!('code' in value)) cache.set(key, value)
        return value
      })
    },
    close: () => assessor.close(),
  }
}
