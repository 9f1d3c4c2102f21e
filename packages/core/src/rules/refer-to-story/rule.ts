import { isTied, mayMeetParent } from '../../aspects/replies/index.js'
import { topicsToOffer } from '../../story/offer.js'
import { defineRule, type RuleContext } from '../rule.js'
import { reachOf } from '../tokens.js'
import { pointsAtStory } from './pointing.js'

/** Words of a story that can carry ties: a shorter one is a title and a sentence. */
const SHORTEST_STORY = 40
/** Own words of a comment in which a tie could be expected: shorter ones are `min-length`'s. */
const FEWEST_WORDS = 8
/**
 * Of a longer story some word comes up by chance, so that its comments are judged by all they share: tokens
 * of such a story, own words of the comment, and the relevance from which it is tied. By hand: of the
 * comments of `blog` it finds half as many again under another story than ties alone do, and one in 150
 * more under their own.
 */
const LONG_STORY = 170
const ENOUGH_WORDS = 12
const LEAST_RELEVANCE = 0.24
/** Topics offered. */
const MOST_TOPICS = 3

export const rule = defineRule({
  id: 'refer-to-story',
  summary: 'nothing in it answers this story',
  severity: 'warn',
  needs: 'story',
  options: {},
  check(reading) {
    const { comment, remainder, story } = reading
    if (story.body.tokens.length < SHORTEST_STORY || remainder.words < FEWEST_WORDS) return []
    if ((isTied(reading) && !isAstray(reading)) || pointsAtStory(reading)) return []
    if (mayMeetParent(reading)) return []
    const topics = topicsFor(reading)
    const words = reading.storyTies.length === 0 ? 'No word' : 'Hardly a word'
    return [
      {
        ...reachOf(comment.tokens),
        reason: `${words} of this meets the story.${offer(topics)}`,
        data: { topics },
      },
    ]
  },
})

type Context = RuleContext<unknown, 'story'>

/** Whether it shares as little with a long story as comments on others do. A reply may answer its parent alone. */
function isAstray({ story, parent, remainder, aspects }: Context): boolean {
  if (parent !== null || story.body.tokens.length < LONG_STORY) return false
  return remainder.words >= ENOUGH_WORDS && (aspects.relevance ?? 1) < LEAST_RELEVANCE
}

/** The best of the story's topics, in its order. */
function topicsFor({ comment, story, storyTies }: Context): string[] {
  return topicsToOffer(comment, storyTies, story)
    .slice(0, MOST_TOPICS)
    .sort((a, b) => a.passage.from - b.passage.from)
    .map(({ phrase }) => phrase)
}

function offer(topics: readonly string[]): string {
  if (topics.length === 0) return ' Name the point it answers.'
  const quoted = topics.map((topic) => `“${topic}”`)
  const last = quoted.pop()
  return ` It could speak to ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}.`
}
