import { isLongEnough } from '../../aspects/belonging.js'
import { meetsLoss, tellsOfLoss } from '../../aspects/loss/index.js'
import { hasLine } from '../../aspects/quoting.js'
import type { Reading } from '../../reading.js'
import { topicsToOffer } from '../../story/offer.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'
import { reachOf } from '../tokens.js'

/** Own words from which a comment should have a tie; shorter ones are left to `min-length`. */
const FEWEST_WORDS = 8
/**
 * Belonging in nats, see aspects/belonging.ts, below which a comment is about something else: `shared` for one
 * that shares a word with the story, perhaps by chance, `none` for one that shares none. Set by hand: `pnpm
 * evaluate` prints how many comments they flag under another story and under their own.
 */
const LEAST_BELONGING = { shared: -1.7, none: -1 } as const
/** Most topics to offer. */
const MOST_TOPICS = 3

export const rule = defineRule({
  id: 'refer-to-story',
  summary: 'nothing in it answers this story',
  severity: 'warn',
  needs: 'story',
  options: {},
  check(reading) {
    const { comment, remainder, story } = reading
    if (!isLongEnough(story) || remainder.words < FEWEST_WORDS) return []
    if (isAbout(reading) || hasLine(reading)) return []
    if (tellsOfLoss(comment)) return meetsLoss(reading) ? [] : besideLoss(reading)
    // A loss has no topics.
    const topics = meetsLoss(reading) ? [] : topicsFor(reading)
    const what =
      reading.storyTies.length === 0
        ? 'Nothing here shows which part of the story it answers.'
        : 'Hardly anything here seems to be about the story.'
    return [
      {
        ...reachOf(comment.tokens),
        reason: `${what}${offer(topics)}`,
        data: { topics },
      },
    ]
  },
})

function isAbout(reading: Reading): boolean {
  const { belonging } = reading
  // No comment needs more than this, and most have it.
  if (belonging === null || belonging >= LEAST_BELONGING.none) return true
  // In a longer comment some word nearly always means almost the same as one of the story's.
  const ties = reading.ties.filter(({ kind }) => kind !== 'meaning')
  return belonging >= (ties.length > 0 ? LEAST_BELONGING.shared : LEAST_BELONGING.none)
}

/** Report for a comment that tells of a loss under a story without one, where offering a topic would be tactless. */
function besideLoss({ comment }: Reading): Report[] {
  const reason =
    'This is personal, but how it connects to the story is not clear yet. Say what in the story brought it back, if you like.'
  return [{ ...reachOf(comment.tokens), reason, data: { topics: [] } }]
}

/** Returns the best of the story's topics, in the story's order. */
function topicsFor({ comment, story, storyTies }: RuleContext<unknown, 'story'>): string[] {
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
