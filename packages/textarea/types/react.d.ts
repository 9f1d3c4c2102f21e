/** Types of `<comment-lint>` in React 19's JSX: `import type {} from '@commentlint/textarea/react'`. */
import type { CommentLintElement } from '@commentlint/textarea'
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { Handlers, Settings } from './shared.js'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'comment-lint': DetailedHTMLProps<HTMLAttributes<CommentLintElement>, CommentLintElement> &
        Settings &
        Handlers
    }
  }
}
