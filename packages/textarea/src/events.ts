import type { Finding, Rating } from '@commentlint/core'

/** A finding without the words it is about: events never carry the writer's text. */
export type ReportedFinding = Omit<Finding, 'actual'>

/** What `commentlint-assess` carries. */
export interface AssessDetail {
  /** Null when the comment can't be judged. */
  readonly rating: Rating | null
  /** 0 to 100; null when the comment can't be judged. */
  readonly score: number | null
  /** What has not been dismissed, the most useful first. */
  readonly findings: readonly ReportedFinding[]
}

/** What an event about one finding carries. */
export interface FindingDetail {
  readonly finding: ReportedFinding
  readonly rating: Rating | null
}

/** The events of `<comment-lint>`. All bubble, and leave shadow trees. */
export interface CommentLintEventMap {
  /** The draft was judged. */
  'commentlint-assess': CustomEvent<AssessDetail>
  /** The writer waved a finding away. */
  'commentlint-dismiss': CustomEvent<FindingDetail>
  /** The writer thinks that a finding is wrong; it is dismissed as well. */
  'commentlint-wrong': CustomEvent<FindingDetail>
  /** The writer posts although the form was held back. */
  'commentlint-post-anyway': CustomEvent<AssessDetail>
}

declare global {
  interface GlobalEventHandlersEventMap extends CommentLintEventMap {}
}

/** Tells the page. */
export function dispatch<Name extends keyof CommentLintEventMap>(
  target: EventTarget,
  name: Name,
  detail: CommentLintEventMap[Name]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
}

/** A finding as the page is told of it. */
export function report({ actual: _words, ...finding }: Finding): ReportedFinding {
  return finding
}
