/** Types of `<comment-lint>` in Svelte 5's markup: `import type {} from '@commentlint/textarea/svelte'`. */
import type { CommentLintElement, CommentLintEventMap } from '@commentlint/textarea'
import type { HTMLAttributes } from 'svelte/elements'

type Settings = Partial<
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

type Handlers = {
  [Name in keyof CommentLintEventMap as `on${Name}`]?: (event: CommentLintEventMap[Name]) => void
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'comment-lint': HTMLAttributes<CommentLintElement> & Settings & Handlers
  }
}
