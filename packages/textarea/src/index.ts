/** The class of `<comment-lint>`; importing this defines no tag. */
import type { CommentLintElement } from './element.js'

export { CommentLintElement, type StorySource } from './element.js'
export type {
  AssessDetail,
  CommentLintEventMap,
  FindingDetail,
  ReportedFinding,
} from './events.js'
export type { Config } from './judge/protocol.js'
export { english, type Messages } from './text/messages.js'

declare global {
  interface HTMLElementTagNameMap {
    'comment-lint': CommentLintElement
  }
}
