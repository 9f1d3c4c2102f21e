/** What the types for React, Vue and Svelte share. */
import type { CommentLintElement, CommentLintEventMap } from '@commentlint/textarea'

/** Properties that a page may set. */
export type Settings = Partial<
  Pick<
    CommentLintElement,
    | 'story'
    | 'parent'
    | 'config'
    | 'messages'
    | 'language'
    | 'worker'
    | 'quiet'
    | 'adviceOnly'
    | 'block'
  >
>

/** Listeners as attributes, for the events of `<comment-lint>`. */
export type Handlers = {
  [Name in keyof CommentLintEventMap as `on${Name}`]?: (event: CommentLintEventMap[Name]) => void
}
