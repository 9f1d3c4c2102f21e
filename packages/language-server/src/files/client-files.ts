import { UnreadableError } from '@commentlint/cli/drafts'
import type { Connection } from 'vscode-languageserver'
import { type FolderEntry, LIST_FOLDER, READ_FILE } from '../protocol.js'
import type { FileSource } from './files.js'

/** Files that only the editor can read: in a browser, on another machine, in a repository's host. */
export function clientFiles(connection: Connection): FileSource {
  return {
    async read(file) {
      const text = await connection.sendRequest<string | null>(READ_FILE, { uri: file.href })
      if (text === null) throw new UnreadableError('missing', 'does not exist')
      return text
    },
    list: (folder) => connection.sendRequest<FolderEntry[]>(LIST_FOLDER, { uri: folder.href }),
    requireInside: async () => undefined,
  }
}
