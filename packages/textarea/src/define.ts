/** Importing this defines `<comment-lint>` on the page; on a server, which has no elements, it does nothing. */
import { CommentLintElement } from './element.js'

if ('customElements' in globalThis) CommentLintElement.define()

export * from './index.js'
