import { findShouted } from '../text/capitals.js'
import type { ParsedText } from '../text/parse.js'
import type { PreparedText } from './prepare.js'
import { type Tie, touches } from './ties.js'
import type { StoryTopic } from './topics.js'

/**
 * Returns the topics of a story that a comment could speak to, best first: those that it neither touches by a
 * tie nor names in a formula, and that are not merely the title, which any praise names. Asides come last. A
 * comment that shouts gets none: shouting is seldom about a topic, and offering one would sound mocking.
 */
export function topicsToOffer(
  comment: ParsedText,
  ties: readonly Tie[],
  story: PreparedText,
): StoryTopic[] {
  if (findShouted(comment).length > 0) return []
  const said = new Set(comment.tokens.map(({ lexeme }) => lexeme.stem))
  return story.storyTopics
    .filter((topic) => {
      const isSubject = topic.stems.every((stem) => story.terms.ofStem(stem)?.inTitle)
      const isNamed = topic.stems.some((stem) => said.has(stem))
      return !isSubject && !isNamed && !touches(comment, ties, topic)
    })
    .sort((a, b) => Number(isAside(a, story)) - Number(isAside(b, story)) || b.worth - a.worth)
}

/** The end of a reason that asks for a point: the best of those topics, or nothing. */
export function offerOne(comment: ParsedText, ties: readonly Tie[], story: PreparedText): string {
  const [topic] = topicsToOffer(comment, ties, story)
  return topic === undefined ? '' : ` One of the story's topics is “${topic.phrase}”.`
}

/** Whether a topic is a single word that the story uses only once: "by a whisker". */
function isAside({ stems }: StoryTopic, { terms }: PreparedText): boolean {
  return stems.length === 1 && stems.every((stem) => terms.ofStem(stem)?.count === 1)
}
