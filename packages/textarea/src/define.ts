/** Importing this makes `<comment-lint>` known to the page. */
import { CommentLintElement } from './element.js'

CommentLintElement.define()

export * from './index.js'
