import { findShouted } from '../text/capitals.js'
import type { ParsedText } from '../text/parse.js'
import type { PreparedText } from './prepare.js'
import { type Tie, touches } from './ties.js'
import type { StoryTopic } from './topics.js'

/**
 * The topics of a story that a comment could speak to, best first: those that it touches by no tie and
 * names in no formula, and that say more than the title, which any praise names; asides come last. Who shouts is offered none:
 * what is shouted is seldom about them, and to be handed one would sound like scorn.
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

/** What a reason that asks for a point ends with: the best of those topics, or nothing. */
export function offerOne(comment: ParsedText, ties: readonly Tie[], story: PreparedText): string {
  const [topic] = topicsToOffer(comment, ties, story)
  return topic === undefined ? '' : ` One of the story's topics is “${topic.phrase}”.`
}

/** Whether a topic is one word that the story never comes back to: "by a whisker". */
function isAside({ stems }: StoryTopic, { terms }: PreparedText): boolean {
  return stems.length === 1 && stems.every((stem) => terms.ofStem(stem)?.count === 1)
}
