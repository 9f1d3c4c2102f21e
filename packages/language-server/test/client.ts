import { PassThrough } from 'node:stream'
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node'
import { disk } from '../src/files/disk.js'
import type { FileSource } from '../src/files/files.js'
import { ASSESSED, type DraftState } from '../src/protocol.js'
import { serve } from '../src/server.js'

/** An editor for tests, connected to a server in this process. */
export class Editor {
  readonly versions = new Map<string, number>()
  readonly diagnostics = new Map<string, Diagnostic[]>()
  readonly states = new Map<string, DraftState>()
  /** Everything the server said, in order. */
  readonly heard: { method: string; params: unknown }[] = []
  /** The server's registrations, by method. */
  readonly registered: string[] = []
  #listeners: (() => void)[] = []

  private constructor(
    readonly connection: ProtocolConnection,
    readonly initialized: InitializeResult,
    readonly refresh: () => unknown,
  ) {}

  /** Starts a server and opens a folder. */
  static async start(
    folder: string | null,
    { capabilities = {}, options = { debounce: 1 }, ...rest }: StartOptions = {},
  ): Promise<Editor> {
    const { folders = folder === null ? null : [folder], refresh = () => null } = rest
    const connection = connect(rest.disk ?? disk)
    rest.answer?.(connection)
    connection.listen()
    const params: InitializeParams = {
      processId: null,
      rootUri: folder,
      workspaceFolders: folders?.map((uri) => ({ uri, name: 'test' })) ?? null,
      capabilities,
      initializationOptions: options,
    }
    const initialized: InitializeResult = await connection.sendRequest('initialize', params)
    const editor = new Editor(connection, initialized, refresh)
    editor.#listen()
    await connection.sendNotification('initialized', {})
    return editor
  }

  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.versions.set(uri, 1)
    const textDocument = { uri, languageId, version: 1, text }
    return this.connection.sendNotification('textDocument/didOpen', { textDocument })
  }

  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1
    this.versions.set(uri, version)
    const textDocument = { uri, version }
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges,
    })
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  ask<T>(method: string, uri: string, more: object = {}): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri }, ...more })
  }

  actions(uri: string, range: Range): Promise<CodeAction[]> {
    const context = { diagnostics: [] }
    return this.ask('textDocument/codeAction', uri, { range, context })
  }

  /** Resolves once `read` finds something in what the server said; it is called at each message. */
  async until<T>(read: () => T | null | undefined | false, seconds = 60): Promise<T> {
    const late = AbortSignal.timeout(1000 * seconds)
    for (;;) {
      const found = read()
      if (found !== null && found !== undefined && found !== false) return found
      if (late.aborted) throw new Error(`In ${seconds} s it only said ${this.#said()}`)
      await new Promise<void>((resolve) => {
        this.#listeners.push(resolve)
        late.addEventListener('abort', () => resolve(), { once: true })
      })
    }
  }

  /** The last messages of the server: earlier ones were as expected, or not waited for. */
  #said(): string {
    return JSON.stringify(this.heard.slice(-5)).slice(0, 4000)
  }

  /** The codes of a document's diagnostics, once they are as expected. */
  codes(uri: string, wished: (codes: string[]) => boolean): Promise<string[]> {
    return this.until(() => {
      const codes = this.diagnostics.get(uri)?.map(({ code }) => String(code))
      return codes !== undefined && wished(codes) && codes
    })
  }

  /** The state of a document's draft, once it is as expected. */
  state(uri: string, wished: (state: DraftState) => boolean = () => true): Promise<DraftState> {
    return this.until(() => {
      const state = this.states.get(uri)
      return state !== undefined && wished(state) && state
    })
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown')
    this.connection.dispose()
  }

  #listen(): void {
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => {
      this.diagnostics.set(params.uri, params.diagnostics)
      this.#hear('publishDiagnostics', params)
    })
    this.connection.onNotification(ASSESSED, (state: DraftState) => {
      this.states.set(state.uri, state)
      this.#hear(ASSESSED, state)
    })
    for (const method of ['showMessage', 'logMessage'])
      this.connection.onNotification(`window/${method}`, (params) => this.#hear(method, params))
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#hear('refresh', null)
      return this.refresh()
    })
    this.connection.onRequest('client/registerCapability', ({ registrations }) => {
      for (const { method } of registrations) this.registered.push(method)
      this.#hear('registerCapability', registrations)
      return null
    })
  }

  #hear(method: string, params: unknown): void {
    this.heard.push({ method, params })
    for (const listener of this.#listeners.splice(0)) listener()
  }
}

interface StartOptions {
  capabilities?: ClientCapabilities
  options?: object
  /** The open folders, if there are several. */
  folders?: string[]
  /** The disk, if it is not this machine's. */
  disk?: FileSource
  /** Adds handlers for the server's requests that a test is about. */
  answer?(connection: ProtocolConnection): void
  /** Handles being told to ask for diagnostics again. */
  refresh?(): unknown
}

function connect(disk: FileSource): ProtocolConnection {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    disk,
  })
  return createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  )
}

/** The range of some words in a text. */
export function rangeOf(text: string, words: string): Range {
  const at = (offset: number) => {
    const lines = text.slice(0, offset).split('\n')
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
  }
  const start = text.indexOf(words)
  return { start: at(start), end: at(start + words.length) }
}
