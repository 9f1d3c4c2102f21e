import { refused, textOf, UnreadableError } from '@commentlint/cli/drafts'
import type { Connection } from 'vscode-languageserver'
import { WORDS } from '../features/words.js'
import { type FileAnswer, type FolderEntry, LIST_FOLDER, READ_FILE } from '../protocol.js'
import { type FileSource, unreadableHere } from './files.js'

/** Files that only the editor can read: in a browser, on another machine, at a repository's host. */
export function clientFiles(connection: Connection): FileSource {
  return {
    async read(file) {
      const answer = await connection.sendRequest<FileAnswer | null>(READ_FILE, { uri: file.href })
      if (answer === null || !('base64' in answer)) throw refusalOf(answer)
      return textOf(Uint8Array.from(atob(answer.base64), (byte) => byte.charCodeAt(0)))
    },
    list: (folder) => connection.sendRequest<FolderEntry[]>(LIST_FOLDER, { uri: folder.href }),
    requireInside: async () => undefined,
  }
}

function refusalOf(answer: Extract<FileAnswer, { refused: string }> | null): UnreadableError {
  switch (answer?.refused) {
    case 'missing':
    case 'folder':
    case 'denied':
      return refused(answer.refused)
    case 'outside':
      return new UnreadableError('outside', WORDS.outside)
    default:
      return unreadableHere()
  }
}
