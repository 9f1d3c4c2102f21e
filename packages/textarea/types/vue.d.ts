/** Types of `<comment-lint>` in Vue's templates: `import type {} from '@commentlint/textarea/vue'`. */
import type { CommentLintElement, CommentLintEventMap } from '@commentlint/textarea'
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue'
import type { Settings } from './shared.js'

type Events = { [Name in keyof CommentLintEventMap]: (event: CommentLintEventMap[Name]) => void }

type CommentLint = new () => CommentLintElement & {
  /** Does not exist at run time: what a template may set. */
  $props: HTMLAttributes & Settings & PublicProps
  /** Does not exist at run time: what a template may listen to. */
  $emit: EmitFn<Events>
}

declare module 'vue' {
  interface GlobalComponents {
    'comment-lint': CommentLint
  }
}
