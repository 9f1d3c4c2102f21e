import retextReadability from 'retext-readability'
import { VFile } from 'vfile'
import { toSentenceTree } from '../../text/tree.js'
import { defineRule } from '../rule.js'
import { findSuspects } from './suspects.js'

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
    const suspects = findSuspects(comment, options.age)
    if (suspects.length === 0) return []
    const file = new VFile()
    retextReadability({ age: options.age })(toSentenceTree(comment, suspects), file)
    return file.messages.flatMap(({ place, reason }) => {
      if (place === undefined || !('start' in place)) return []
      return {
        start: place.start.offset ?? 0,
        end: place.end.offset ?? 0,
        reason:
          'This sentence is hard to read. Cut it in two, or put plainer words for the longest ones.',
        note: `${reason}.`,
      }
    })
  },
})
