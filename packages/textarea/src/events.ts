import type { Finding, Rating } from '@commentlint/core'

/** A finding without the words it is about: events never carry the writer's text. */
export type ReportedFinding = Omit<Finding, 'actual'>

/** What `commentlint-assess` carries. */
export interface AssessDetail {
  /** Null when the comment can't be judged. */
  readonly rating: Rating | null
  /** 0 to 100; null when the comment can't be judged. */
  readonly score: number | null
  /** Findings that have not been dismissed, the most useful first. */
  readonly findings: readonly ReportedFinding[]
}

/** What an event about one finding carries. */
export interface FindingDetail {
  readonly finding: ReportedFinding
  readonly rating: Rating | null
}

/** The events of `<comment-lint>`. All bubble, and all cross shadow boundaries. */
export interface CommentLintEventMap {
  /** The draft was judged. */
  'commentlint-assess': CustomEvent<AssessDetail>
  /** The writer dismissed a finding. */
  'commentlint-dismiss': CustomEvent<FindingDetail>
  /** The writer thinks that a finding is wrong; it is dismissed as well. */
  'commentlint-wrong': CustomEvent<FindingDetail>
  /** The writer posts although the form was held back. */
  'commentlint-post-anyway': CustomEvent<AssessDetail>
}

declare global {
  interface GlobalEventHandlersEventMap extends CommentLintEventMap {}
}

/** Sends an event to the page. */
export function dispatch<Name extends keyof CommentLintEventMap>(
  target: EventTarget,
  name: Name,
  detail: CommentLintEventMap[Name]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
}

/** A finding in the form in which the page gets it. */
export function report({ actual: _words, ...finding }: Finding): ReportedFinding {
  return finding
}
