import { type FolderEntry, LIST_FOLDER, READ_FILE } from '@commentlint/language-server/protocol'
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** Lets the server read the files of this workspace that are on no disk; nothing else. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, async ({ uri }: { uri: string }): Promise<string | null> => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(
        await vscode.workspace.fs.readFile(readable(uri)),
      )
    } catch {
      return null
    }
  })
  client.onRequest(LIST_FOLDER, async ({ uri }: { uri: string }): Promise<FolderEntry[]> => {
    try {
      const entries = await vscode.workspace.fs.readDirectory(readable(uri))
      return entries.map(([name, type]) => ({
        name,
        folder: (type & vscode.FileType.Directory) !== 0,
      }))
    } catch {
      return []
    }
  })
}

/** Throws for what lies outside the folders that are open. */
function readable(uri: string): vscode.Uri {
  const parsed = vscode.Uri.parse(uri, true)
  if (vscode.workspace.getWorkspaceFolder(parsed) !== undefined) return parsed
  throw vscode.FileSystemError.NoPermissions(parsed)
}
