import { CommentLintElement } from '@commentlint/textarea'
// Vite copies the worker next to the page and returns its address.
import workerUrl from '@commentlint/textarea/worker?url'

CommentLintElement.workerUrl = workerUrl
CommentLintElement.define()

document.querySelector('comment-lint')?.addEventListener('commentlint-assess', ({ detail }) => {
  document.title = detail.rating ?? 'not judged'
})
