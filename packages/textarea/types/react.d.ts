/** Types of `<comment-lint>` in React 19's JSX: `import type {} from '@commentlint/textarea/react'`. */
import type { CommentLintElement, CommentLintEventMap } from '@commentlint/textarea'
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

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

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'comment-lint': DetailedHTMLProps<HTMLAttributes<CommentLintElement>, CommentLintElement> &
        Settings &
        Handlers
    }
  }
}
