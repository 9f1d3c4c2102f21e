import { defineRule } from '../rule.js'

/** Fewer words of one's own may lean on what was said before without naming it. */
const FEWEST_WORDS = 8
/** Relevance, 0 to 1, up to which nothing speaks for a tie; a reply that shares no word has about 0.25. */
const UNTIED = 0.27

export const rule = defineRule({
  id: 'answer-the-parent',
  summary: 'a reply that answers neither the parent nor the story',
  severity: 'warn',
  needs: 'parent',
  options: {},
  check({ comment, parentTies, storyTies, remainder, aspects }) {
    const isTied = parentTies.length + storyTies.length > 0
    const [first] = comment.tokens
    if (first === undefined || isTied || remainder.words < FEWEST_WORDS) return []
    if ((aspects.relevance ?? 1) > UNTIED) return []
    return [
      {
        start: first.start,
        end: comment.tokens.at(-1)?.end ?? first.end,
        reason:
          'Nothing here takes up what this replies to. Name the point you answer, or post it as a comment of its own.',
      },
    ]
  },
})
