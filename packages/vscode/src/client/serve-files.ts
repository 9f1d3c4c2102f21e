import {
  type FileAnswer,
  type FolderEntry,
  LIST_FOLDER,
  READ_FILE,
} from '@commentlint/language-server/protocol'
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** Lets the server read files of this workspace that are not on a disk, and nothing else. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, async ({ uri }: { uri: string }): Promise<FileAnswer> => {
    const file = vscode.Uri.parse(uri, true)
    if (!isOpen(file)) return { refused: 'outside' }
    try {
      return { base64: toBase64(await vscode.workspace.fs.readFile(file)) }
    } catch (error) {
      return { refused: refusalOf(error) }
    }
  })
  client.onRequest(LIST_FOLDER, async ({ uri }: { uri: string }): Promise<FolderEntry[]> => {
    const folder = vscode.Uri.parse(uri, true)
    if (!isOpen(folder)) return []
    try {
      const entries = await vscode.workspace.fs.readDirectory(folder)
      return entries.map(([name, type]) => ({
        name,
        folder: (type & vscode.FileType.Directory) !== 0,
      }))
    } catch {
      return []
    }
  })
}

/** Whether a file is in an open folder. */
function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined
}

function refusalOf(error: unknown): Extract<FileAnswer, { refused: string }>['refused'] {
  switch ((error as { code?: unknown } | null)?.code) {
    case 'FileNotFound':
    case 'FileNotADirectory':
      return 'missing'
    case 'FileIsADirectory':
      return 'folder'
    case 'NoPermissions':
      return 'denied'
    default:
      return 'failed'
  }
}

/** As many bytes as can safely be passed as arguments to one call. */
const AT_ONCE = 0x8000

/** Encodes without `Buffer`, which the browser's extension host lacks. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  return btoa(text)
}
