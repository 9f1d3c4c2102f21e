import type { InitializeParams } from 'vscode-languageserver'
import type { InitializationOptions } from './protocol.js'
import { chooseEncoding, type Encoding } from './text/positions.js'
import { readFolderUri } from './text/uris.js'

/** What the client can do, as far as this server cares. */
export interface Client {
  encoding: Encoding
  /** It asks for settings of a section. */
  configuration: boolean
  /** It asks for diagnostics itself. */
  pull: boolean
  /** It can be told to ask again. */
  refresh: boolean
  /** It tells of changed files. */
  watch: boolean
  folderChanges: boolean
  markdown: boolean
  snippetEdits: boolean
  showDocument: boolean
  options: InitializationOptions
  folders: URL[]
}

/** Reads what a client says about itself; whatever it leaves out, it lacks. */
export function readClient(params: InitializeParams): Client {
  const { capabilities, rootUri, workspaceFolders, initializationOptions } = params
  const { workspace, textDocument, window, general } = capabilities ?? {}
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    configuration: workspace?.configuration === true,
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    showDocument: window?.showDocument?.support === true,
    options: readOptions(initializationOptions),
    folders: readFolders(uris),
  }
}

export function readFolders(uris: readonly string[]): URL[] {
  return uris.map(readFolderUri).filter((url) => url !== null)
}

function readOptions(value: unknown): InitializationOptions {
  const { debounce, assessments, files } = (value ?? {}) as Record<string, unknown>
  return {
    ...(typeof debounce === 'number' ? { debounce } : {}),
    assessments: assessments === true,
    files: files === true,
  }
}
