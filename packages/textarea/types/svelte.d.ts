/** Types of `<comment-lint>` in Svelte 5's markup: `import type {} from '@commentlint/textarea/svelte'`. */
import type { CommentLintElement } from '@commentlint/textarea'
import type { HTMLAttributes } from 'svelte/elements'
import type { Handlers, Settings } from './shared.js'

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'comment-lint': HTMLAttributes<CommentLintElement> & Settings & Handlers
  }
}
