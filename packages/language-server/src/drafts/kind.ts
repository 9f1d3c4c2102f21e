import type { Workspace } from '@commentlint/cli/config'
import { LONGEST_FRONT_MATTER, namesStory } from '@commentlint/cli/drafts'
import type { OpenDocument } from '../text/documents.js'

/** URI schemes of the boxes that editors have for review comments and commit messages. */
const INPUTS = ['comment:', 'vscode-scm:']
const LANGUAGES = ['markdown', 'plaintext', 'text']
const EXTENSION = /\.(?:md|markdown|txt|text)$/i

/** Whether a document is of a kind that is judged. Others are left alone. */
export function isDraft(document: OpenDocument, base: URL, workspace: Workspace): boolean {
  const { protocol } = new URL(document.uri)
  if (INPUTS.includes(protocol)) return true
  if (workspace.ignores(base)) return false
  if (!LANGUAGES.includes(document.languageId) && !EXTENSION.test(base.pathname)) return false
  if (protocol === 'untitled:' || workspace.namesDraft(base)) return true
  return namesStory(document.content.getText().slice(0, LONGEST_FRONT_MATTER))
}
