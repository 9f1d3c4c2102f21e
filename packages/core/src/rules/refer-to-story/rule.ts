import type { PreparedText } from '../../story/prepare.js'
import { defineRule } from '../rule.js'

/** A story shorter than this, in words, can't carry much that a comment could share. */
const SHORTEST_STORY = 40
/** Fewer words of one's own are a matter for `min-length`. */
const FEWEST_WORDS = 5
/** Relevance, 0 to 1, up to which nothing speaks for a tie; sharing no word gives about 0.25. */
const UNTIED = 0.28
const MOST_TOPICS = 3

export const rule = defineRule({
  id: 'refer-to-story',
  summary: 'nothing in it answers this story; offers topics it could speak to',
  severity: 'warn',
  needs: 'story',
  options: {},
  check({ comment, story, parentTies, remainder, aspects }) {
    const [first] = comment.tokens
    if (first === undefined || story === null || isTooShort(story)) return []
    if (parentTies.length > 0 || remainder.words < FEWEST_WORDS) return []
    if ((aspects.relevance ?? 1) > UNTIED) return []
    const topics = story.topics.slice(0, MOST_TOPICS).map(({ phrase }) => phrase)
    return [
      {
        start: first.start,
        end: comment.tokens.at(-1)?.end ?? first.end,
        reason: `Nothing here answers this story. ${nextStep(topics)}`,
        data: { topics },
      },
    ]
  },
})

function isTooShort({ heading, body }: PreparedText): boolean {
  const words = [...heading.tokens, ...body.tokens].filter(({ kind }) => kind === 'word')
  return words.length < SHORTEST_STORY
}

function nextStep(topics: readonly string[]): string {
  if (topics.length === 0) return 'Name the part of it that you answer.'
  const quoted = topics.map((topic) => `“${topic}”`)
  const last = quoted.pop()
  return `It could speak to ${quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last}.`
}
