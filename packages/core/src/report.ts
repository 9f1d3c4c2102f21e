import { isMeant } from './aspects/meant.js'
import { UNTIED } from './aspects/relevance.js'
import { countWhere } from './kit/count-where.js'
import type { ResolvedOptions } from './options.js'
import type { Answered, Reading } from './reading.js'
import type { PreparedText } from './story/prepare.js'
import { type Tie, touches } from './story/ties.js'
import { isWord } from './text/token.js'
import type {
  Abstention,
  Assessment,
  Evidence,
  Finding,
  NextStep,
  Rating,
  SkippedRule,
  Topic,
} from './types.js'

/** What was found about a comment. */
interface Judged {
  readonly score: number
  readonly rating: Rating
  readonly next: NextStep | null
  readonly findings: Finding[]
  readonly skipped: SkippedRule[]
}

/** Returns the assessment of a comment that was judged, as plain JSON. */
export function describe(
  reading: Reading,
  { score, rating, next, findings, skipped }: Judged,
): Assessment {
  const { comment, story, parent, aspects, remainder, formulas, contributions } = reading
  const storyTies = reading.storyTies.filter((tie) => isMeant(reading, tie))
  const parentTies = reading.parentTies.filter((tie) => isMeant(reading, tie))
  return {
    score,
    rating,
    aspects: { ...aspects, relevance: relevanceToReaders(aspects.relevance) },
    details: {
      words: countWhere(comment.tokens, isWord),
      ownWords: remainder.words,
      formulas: formulas.map((span) => comment.placeOf(span)),
      contributions: contributions.map((span) => ({
        kind: span.kind,
        place: comment.placeOf(span),
      })),
      next,
    },
    findings,
    evidence: [
      ...describeTies(reading, storyTies, story, null),
      ...describeTies(reading, parentTies, parent, 'parent'),
    ],
    topics: describeTopics(story, storyTies, reading),
    abstained: null,
    skipped,
  }
}

/** Returns the assessment of a comment that can't be judged, without guessing anything. */
export function describeAbstention(
  abstained: Abstention,
  { story }: Answered,
  { rules }: ResolvedOptions,
): Assessment {
  return {
    score: null,
    rating: null,
    aspects: {
      length: null,
      specificity: null,
      relevance: null,
      contribution: null,
      readability: null,
    },
    details: { words: 0, ownWords: 0, formulas: [], contributions: [], next: null },
    findings: [],
    evidence: [],
    topics: [...(story?.topics ?? [])],
    abstained,
    skipped: rules.map(({ rule, severity }) => ({
      ruleId: rule.id,
      reason: severity === 'off' ? 'off' : 'abstained',
    })),
  }
}

/**
 * Relevance of a comment that nothing ties to what it answers. Above 0, so that such comments can still be
 * ranked by how much speaks against a tie, and so small that it reads as none, to two digits.
 */
const RELEVANCE_UNTIED = 0.01

/**
 * Rescales relevance for readers, so that it starts near 0 where nothing ties the comment: the measured value is
 * 2/7 there. The order stays the same, so both rank comments alike.
 */
function relevanceToReaders(measured: number | null): number | null {
  if (measured === null) return null
  if (measured <= UNTIED) return (measured / UNTIED) * RELEVANCE_UNTIED
  return RELEVANCE_UNTIED + ((measured - UNTIED) / (1 - UNTIED)) * (1 - RELEVANCE_UNTIED)
}

function describeTies(
  { comment }: Reading,
  ties: readonly Tie[],
  target: PreparedText | null,
  as: 'parent' | null,
): Evidence[] {
  if (target === null) return []
  return ties.map(({ kind, comment: span, target: answered, part, weight }) => ({
    comment: comment.placeOf(span),
    story: (part === 'title' ? target.heading : target.body).placeOf(answered),
    in: as ?? part,
    kind,
    weight: Math.round(weight * 100) / 100,
  }))
}

function describeTopics(
  story: PreparedText | null,
  ties: readonly Tie[],
  { comment }: Reading,
): Topic[] {
  if (story === null) return []
  return story.topics.map((topic, i) => {
    const known = story.storyTopics[i]
    return { ...topic, touched: known !== undefined && touches(comment, ties, known) }
  })
}
