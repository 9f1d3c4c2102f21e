import type {
  Aspects,
  AssessContext,
  Assessment,
  ContributionKind,
  Finding,
  Linter,
  Rating,
} from '@commentlint/core'
import { wordsOf } from './baselines/words.js'
import type { CorpusComment, CorpusStory } from './corpora.js'

/** From worst to best. */
export const ratings: readonly Rating[] = ['generic', 'thin', 'solid', 'strong']

/** A comment with its assessment; evidence and topics are left out to save memory. */
export interface Row {
  comment: CorpusComment
  story: CorpusStory | null
  /** The number of words as the baselines count them, so that abstaining doesn't change a comment's length. */
  words: number
  score: number | null
  rating: Rating | null
  aspects: Aspects
  counts: {
    words: number
    ownWords: number
    formulas: number
    contributions: Partial<Record<ContributionKind, number>>
    evidence: number
    topicsTouched: number
  }
  findings: Finding[]
  abstained: string | null
}

/** Judges a comment of a corpus. */
export function assessRow(
  linter: Linter,
  comment: CorpusComment,
  story: CorpusStory | null,
  context: AssessContext,
): Row {
  return toRow(linter.assess(comment.comment, context), comment, story)
}

function toRow(assessment: Assessment, comment: CorpusComment, story: CorpusStory | null): Row {
  const { score, rating, aspects, details, findings, evidence, topics, abstained } = assessment
  const contributions: Partial<Record<ContributionKind, number>> = {}
  for (const { kind } of details.contributions) contributions[kind] = (contributions[kind] ?? 0) + 1
  return {
    comment,
    story,
    words: wordsOf(comment.comment).length,
    score,
    rating,
    aspects,
    counts: {
      words: details.words,
      ownWords: details.ownWords,
      formulas: details.formulas.length,
      contributions,
      evidence: evidence.length,
      topicsTouched: topics.filter((topic) => topic.touched).length,
    },
    findings,
    abstained: abstained?.reason ?? null,
  }
}

/** The score for ranking: 0 where commentlint abstained, so that abstaining never pays. */
export function scoreOf(row: Row): number {
  return row.score ?? 0
}

/** Whether one of these rules has a finding. */
export function hasFinding({ findings }: Pick<Row, 'findings'>, ...ruleIds: string[]): boolean {
  return findings.some((finding) => ruleIds.includes(finding.ruleId))
}

/** The source of a comment: the prefix of its id. */
export function sourceOf(comment: CorpusComment): string {
  return comment.id.slice(0, comment.id.indexOf('-'))
}
