import type { InitializeParams } from 'vscode-languageserver'
import type { InitializationOptions } from './protocol.js'
import { chooseEncoding, type Encoding } from './text/positions.js'
import { readFolderUri } from './text/uris.js'

/** The capabilities of the client that matter to this server. */
export interface Client {
  encoding: Encoding
  /** It answers requests for the settings of a section. */
  configuration: boolean
  /** It reports changed settings if asked to. */
  configurationChanges: boolean
  /** It asks for diagnostics itself (pull diagnostics). */
  pull: boolean
  /** It can be told to ask again for diagnostics. */
  refresh: boolean
  /** It reports changed files. */
  watch: boolean
  markdown: boolean
  snippetEdits: boolean
  showDocument: boolean
  options: InitializationOptions
  folders: URL[]
}

/** Reads what a client says about itself; any capability that it leaves out counts as missing. */
export function readClient(params: InitializeParams): Client {
  const { capabilities, rootUri, workspaceFolders, initializationOptions } = params
  const { workspace, textDocument, window, general } = capabilities ?? {}
  const uris = workspaceFolders?.map((one) => one?.uri) ?? [rootUri]
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    showDocument: window?.showDocument?.support === true,
    options: readOptions(initializationOptions),
    folders: readFolders(uris),
  }
}

/** The valid URIs of folders; clients may send anything. */
export function readFolders(uris: readonly unknown[]): URL[] {
  return uris.flatMap((uri) => {
    const url = typeof uri === 'string' ? readFolderUri(uri) : null
    return url === null ? [] : [url]
  })
}

function readOptions(value: unknown): InitializationOptions {
  const { enable, debounce, assessments, files } = (value ?? {}) as Record<string, unknown>
  return {
    ...(typeof enable === 'boolean' ? { enable } : {}),
    ...(typeof debounce === 'number' ? { debounce } : {}),
    assessments: assessments === true,
    files: files === true,
  }
}
