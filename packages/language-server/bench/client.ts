import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { ASSESSED, type DraftState } from '../src/protocol.js'

const PROGRAM = fileURLToPath(new URL('../bin/commentlint-language-server.js', import.meta.url))

/** An editor that measures: it watches its files, so that the server keeps them. */
export class Client {
  #version = 0
  #judged = 0
  #listeners: (() => void)[] = []

  private constructor(
    readonly server: ChildProcessWithoutNullStreams,
    readonly connection: ProtocolConnection,
  ) {
    connection.onRequest('client/registerCapability', () => null)
    connection.onNotification(ASSESSED, ({ version }: DraftState) => {
      this.#judged = version ?? 0
      for (const listener of this.#listeners.splice(0)) listener()
    })
    connection.listen()
  }

  static async start(): Promise<Client> {
    // The heap that the extension gives it.
    const server = spawn(process.execPath, ['--max-old-space-size=256', PROGRAM, '--stdio'])
    server.stderr.pipe(process.stderr)
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    const client = new Client(server, connection)
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: 'file:///bench', name: 'bench' }],
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      initializationOptions: { assessments: true },
    })
    await connection.sendNotification('initialized', {})
    return client
  }

  get pid(): number {
    return this.server.pid ?? 0
  }

  async open(uri: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    this.#version += 1
    const textDocument = { uri, languageId: 'markdown', version: this.#version, text }
    await this.connection.sendNotification('textDocument/didOpen', { textDocument })
    await this.judged()
  }

  setDebounce(debounce: number): Promise<void> {
    const settings = { commentlint: { debounce } }
    return this.connection.sendNotification('workspace/didChangeConfiguration', { settings })
  }

  /** Writes a text at the beginning of the comment, over some characters. */
  change(uri: string, text: string, over = 0): void {
    this.#version += 1
    const start = { line: 3, character: 0 }
    const end = { line: 3, character: over }
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.#version },
      contentChanges: [{ range: { start, end }, text }],
    })
  }

  /** Milliseconds from a change to its verdict. */
  async changeAndWait(uri: string, text: string): Promise<number> {
    const start = performance.now()
    this.change(uri, text)
    await this.judged()
    return performance.now() - start
  }

  /** Resolves when the last change is judged. */
  async judged(): Promise<void> {
    while (this.#judged < this.#version)
      await new Promise<void>((resolve) => this.#listeners.push(resolve))
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
  }
}
