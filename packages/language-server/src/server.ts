import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { type Client, readClient } from './client.js'
import type { FileSource } from './files/files.js'
import { EXPLAIN_RULE, JUDGE_TEXT } from './protocol.js'
import * as requests from './requests.js'
import { Session } from './session.js'
import { readUri } from './text/uris.js'
import { VERSION } from './version.js'

/** Where a server runs. */
export interface Surroundings {
  /** This machine's disk; null in a browser. */
  disk: FileSource | null
}

/** Files whose changes matter: drafts' stories, and what configurations are made of. */
const WATCHED = ['**/*.{md,markdown,txt,text,html,htm,xhtml}', '**/*.json', '**/.commentlintignore']

/** Serves one client until it says `exit`. */
export function serve(connection: Connection, { disk }: Surroundings): void {
  const life = new Life()
  connection.onInitialize((params) => {
    if (life.session !== null) throw invalid('The server is initialized already.')
    const client = readClient(params)
    life.session = new Session(connection, client, disk)
    return initializeResult(client)
  })
  connection.onInitialized(() => life.tell((session) => register(connection, session)))
  connection.onShutdown(() => {
    life.session?.desk.closeAll()
    life.isDown = true
  })
  connection.onRequest((method) => life.refusal() ?? unknownMethod(method))
  serveDocuments(connection, life)
  serveWorkspace(connection, life)
  serveFeatures(connection, life)
  connection.listen()
}

/** What may be asked when. */
class Life {
  session: Session | null = null
  isDown = false

  /** Why nothing may be asked now, as the protocol says it. */
  refusal(): ResponseError<void> | null {
    if (this.isDown) return invalid('The server was shut down.')
    if (this.session !== null) return null
    return new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request is `initialize`.')
  }

  /** Answers a request, or refuses it. */
  async ask<T>(answer: (session: Session) => Promise<T>): Promise<T | ResponseError<void>> {
    return this.refusal() ?? answer(this.session as Session)
  }

  /** Takes a notification; one that comes too early or too late is dropped, as the protocol says. */
  tell(take: (session: Session) => void): void {
    if (this.session !== null && !this.isDown) take(this.session)
  }
}

function invalid(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidRequest, message)
}

function unknownMethod(method: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.MethodNotFound, `There is no method ${method}.`)
}

function initializeResult({ encoding, pull }: Client): InitializeResult {
  return {
    serverInfo: { name: 'commentlint', version: VERSION },
    capabilities: {
      positionEncoding: encoding,
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: { includeText: false },
      },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      documentLinkProvider: { resolveProvider: false },
      completionProvider: { triggerCharacters: ['/', ' '] },
      executeCommandProvider: { commands: [EXPLAIN_RULE] },
      ...(pull
        ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  }
}

function register(connection: Connection, session: Session): void {
  const { watch, configuration } = session.client
  const failed = (error: unknown) => connection.console.error(String(error))
  if (watch)
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: WATCHED.map((globPattern) => ({ globPattern })),
      })
      .catch(failed)
  if (!configuration) return
  connection.client
    .register(DidChangeConfigurationNotification.type, { section: 'commentlint' })
    .catch(failed)
  session.changeSettings(null).catch(failed)
}

function serveDocuments(connection: Connection, life: Life): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    life.tell((session) => {
      const document = session.documents.open(uri, languageId, version, text)
      session.desk.open(document)
      // What the editor shows may differ from the file.
      if (document.url !== null) session.changeFile(document.url)
    }),
  )
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    life.tell((session) => {
      const changed = session.documents.change(uri, version, contentChanges)
      if (changed === null) return
      session.desk.change(changed.document, changed.edits)
      if (changed.document.url !== null) session.changeFile(changed.document.url)
    }),
  )
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
    life.tell((session) => {
      const document = session.documents.close(uri)
      if (document === undefined) return
      session.close(document)
      if (document.url !== null) session.changeFile(document.url)
    }),
  )
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) =>
    life.tell((session) => {
      const url = readUri(uri)
      if (url !== null) session.changeFile(url)
    }),
  )
}

function serveWorkspace(connection: Connection, life: Life): void {
  connection.onDidChangeConfiguration(({ settings }) =>
    life.tell((session) => {
      session.changeSettings(settings).catch((error) => connection.console.error(String(error)))
    }),
  )
  connection.onDidChangeWatchedFiles(({ changes }) =>
    life.tell((session) => {
      for (const { uri } of changes) {
        const url = readUri(uri)
        if (url !== null) session.changeFile(url)
      }
    }),
  )
  connection.onNotification(
    'workspace/didChangeWorkspaceFolders',
    ({ event }: { event: { removed: { uri: string }[]; added: { uri: string }[] } }) =>
      life.tell((session) => session.changeFolders(urisOf(event.removed), urisOf(event.added))),
  )
}

function urisOf(folders: readonly { uri: string }[]): string[] {
  return folders.map(({ uri }) => uri)
}

function serveFeatures(connection: Connection, life: Life): void {
  connection.onHover(({ textDocument: { uri }, position }) =>
    life.ask((session) => requests.hover(session, uri, position)),
  )
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    life.ask((session) => requests.codeActions(session, uri, range, context.only)),
  )
  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    life.ask((session) => requests.links(session, uri)),
  )
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    life.ask((session) => requests.completions(session, uri, position)),
  )
  connection.onRequest(JUDGE_TEXT, ({ uri, text }: { uri: string; text: string }) =>
    life.ask((session) => requests.judgeText(session, uri, text)),
  )
  connection.onExecuteCommand(({ command, arguments: [ruleId] = [] }) =>
    life.ask(async (session) => {
      if (command === EXPLAIN_RULE) await requests.explainRule(session, ruleId)
      return null
    }),
  )
  connection.languages.diagnostics.on(
    ({ textDocument: { uri }, previousResultId }, token) =>
      life.ask((session) =>
        pull(session, uri, previousResultId, token),
      ) as Promise<DocumentDiagnosticReport>,
  )
}

/**
 * Answers a client that asks for diagnostics. One that can be told to ask again gets what is known at
 * once, so that what was fixed goes at once; others wait for the verdict.
 */
async function pull(
  session: Session,
  uri: string,
  previousResultId: string | undefined,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport | ResponseError<void>> {
  const known = session.desk.get(uri)
  const draft = session.client.refresh && known?.shown ? known : await session.desk.settled(uri)
  if (token.isCancellationRequested)
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
  if (draft === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
  const resultId = `${draft.document.revision}.${draft.shown}`
  if (resultId === previousResultId)
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
  return {
    kind: DocumentDiagnosticReportKind.Full,
    resultId,
    // Who can't be told to ask again won't.
    items: session.diagnosticsOf(draft, session.client.refresh ? [] : draft.held),
  }
}
