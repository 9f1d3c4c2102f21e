import {
  type CancellationToken,
  CodeActionKind,
  CodeActionRequest,
  CompletionRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  ErrorCodes,
  ExecuteCommandRequest,
  HoverRequest,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { type Client, readClient } from './client.js'
import type { FileSource } from './files/files.js'
import { WATCHED } from './files/watched.js'
import {
  isAtPosition,
  isAtRange,
  isChange,
  isCommand,
  isObject,
  isOfDocument,
  isOfFiles,
  isOfFolders,
  isOpening,
  isText,
} from './params.js'
import { EXPLAIN_RULE, JUDGE_TEXT } from './protocol.js'
import * as requests from './requests.js'
import { Session } from './session.js'
import { readUri } from './text/uris.js'
import { VERSION } from './version.js'

/** The environment of a server. */
export interface Surroundings {
  /** This machine's disk; null in a browser. */
  disk: FileSource | null
}

/** Serves one client until it says `exit`. */
export function serve(connection: Connection, { disk }: Surroundings): void {
  const life = new Life()
  connection.onInitialize((params) => {
    if (life.session !== null) throw invalid('The server is initialized already.')
    const client = readClient(params)
    life.session = new Session(connection, client, disk)
    return initializeResult(client)
  })
  connection.onInitialized(() => life.tell((session) => register(session)))
  connection.onShutdown(() => {
    const refusal = life.refusal()
    if (refusal !== null) return refusal
    life.session?.drafts.closeAll()
    life.isDown = true
    return undefined
  })
  connection.onRequest((method) => life.refusal() ?? unknownMethod(method))
  serveDocuments(connection, life)
  serveWorkspace(connection, life)
  serveFeatures(connection, life)
  connection.listen()
}

/** The phases of a server's life, which decide what may be asked. */
class Life {
  session: Session | null = null
  isDown = false

  /** Why nothing may be asked now, in the protocol's terms; null if it may. */
  refusal(): ResponseError<void> | null {
    if (this.isDown) return invalid('The server was shut down.')
    if (this.session !== null) return null
    return new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request is `initialize`.')
  }

  /** Answers a request, or refuses it if it comes at the wrong time or its parameters are malformed. */
  async ask<Params, Answer>(
    params: unknown,
    isFit: (params: unknown) => params is Params,
    answer: (session: Session, params: Params) => Promise<Answer | ResponseError<void>>,
  ): Promise<Answer | ResponseError<void>> {
    const refusal = this.refusal()
    if (refusal !== null) return refusal
    if (!isFit(params)) return unfit('The parameters are not those of this request.')
    return answer(this.session as Session, params)
  }

  /** Takes a notification; one that comes too early or too late is dropped, as the protocol demands. */
  tell(take: (session: Session) => void): void {
    if (this.session !== null && !this.isDown) take(this.session)
  }
}

function invalid(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidRequest, message)
}

function unfit(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, message)
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
        ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  }
}

function register(session: Session): void {
  const { client } = session.connection
  const { watch, configuration, configurationChanges } = session.client
  if (watch)
    session.tell(async () => {
      await client.register(DidChangeWatchedFilesNotification.type, {
        watchers: WATCHED.map((globPattern) => ({ globPattern })),
      })
    })
  if (configurationChanges)
    session.tell(async () => {
      await client.register(DidChangeConfigurationNotification.type, { section: 'commentlint' })
    })
  if (configuration) void session.changeSettings(null)
}

function serveDocuments(connection: Connection, life: Life): void {
  const on = listener(connection, life)
  on(DidOpenTextDocumentNotification.type, isOpening, (session, { textDocument }) => {
    const { uri, languageId, version, text } = textDocument
    const document = session.documents.open(uri, languageId, version, text)
    session.drafts.open(document)
    // What the editor shows may differ from the file.
    session.changeFile(document.url)
  })
  on(DidChangeTextDocumentNotification.type, isChange, (session, params) => {
    const { uri, version } = params.textDocument
    const changed = session.documents.change(uri, version, params.contentChanges)
    if (changed === null) return
    session.drafts.change(changed.document, changed.edits)
    session.changeFile(changed.document.url)
  })
  on(DidCloseTextDocumentNotification.type, isOfDocument, (session, { textDocument: { uri } }) => {
    const document = session.documents.close(uri)
    if (document === undefined) return
    session.close(document)
    session.changeFile(document.url)
  })
  on(DidSaveTextDocumentNotification.type, isOfDocument, (session, { textDocument: { uri } }) => {
    session.changeFile(readUri(uri))
  })
}

function serveWorkspace(connection: Connection, life: Life): void {
  const on = listener(connection, life)
  on(DidChangeConfigurationNotification.type, isObject, (session, { settings }) => {
    void session.changeSettings(settings)
  })
  on(DidChangeWatchedFilesNotification.type, isOfFiles, (session, { changes }) => {
    for (const uri of urisOf(changes)) session.changeFile(readUri(uri))
  })
  on(DidChangeWorkspaceFoldersNotification.type, isOfFolders, (session, { event }) => {
    session.changeFolders(urisOf(event.removed), urisOf(event.added))
  })
}

/** Listens to notifications; a malformed one is dropped, because it would otherwise be only half applied. */
function listener(connection: Connection, life: Life) {
  return <Params>(
    { method }: { method: string },
    isFit: (params: unknown) => params is Params,
    take: (session: Session, params: Params) => void,
  ) =>
    connection.onNotification(method, (params: unknown) =>
      life.tell((session) => {
        if (isFit(params)) take(session, params)
        else session.log(`What came as ${method} is not what it should be, and was dropped.`)
      }),
    )
}

function urisOf(places: readonly { uri: string }[]): string[] {
  return places.map(({ uri }) => uri)
}

/**
 * Registers by type, because the library's own handlers for features read the parameters before these could
 * check them.
 */
function serveFeatures(connection: Connection, life: Life): void {
  connection.onRequest(HoverRequest.type, (params) =>
    life.ask(params, isAtPosition, (session, { textDocument: { uri }, position }) =>
      requests.hover(session, uri, position),
    ),
  )
  connection.onRequest(CodeActionRequest.type, (params) =>
    life.ask(params, isAtRange, (session, { textDocument: { uri }, range, context }) =>
      requests.codeActions(session, uri, range, context?.only),
    ),
  )
  connection.onRequest(DocumentLinkRequest.type, (params) =>
    life.ask(params, isOfDocument, (session, { textDocument: { uri } }) =>
      requests.links(session, uri),
    ),
  )
  connection.onRequest(CompletionRequest.type, (params) =>
    life.ask(params, isAtPosition, (session, { textDocument: { uri }, position }) =>
      requests.completions(session, uri, position),
    ),
  )
  connection.onRequest(JUDGE_TEXT, (params) =>
    life.ask(params, isText, (session, { uri, text }) => requests.judgeText(session, uri, text)),
  )
  connection.onRequest(ExecuteCommandRequest.type, (params) =>
    life.ask(params, isCommand, async (session, { command, arguments: given }) => {
      if (command !== EXPLAIN_RULE) return unfit(`There is no command ${command}.`)
      await requests.explainRule(session, given?.[0])
      return null
    }),
  )
  connection.onRequest(
    DocumentDiagnosticRequest.type,
    (params, token) =>
      life.ask(params, isOfDocument, (session, { textDocument: { uri } }) =>
        pull(session, uri, params.previousResultId, token),
      ) as Promise<DocumentDiagnosticReport>,
  )
}

/**
 * Answers a client that asks for diagnostics. A client that can be told to ask again gets the known ones at
 * once, so that fixed ones vanish immediately; others wait for the verdict.
 */
async function pull(
  session: Session,
  uri: string,
  previousResultId: string | undefined,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport | ResponseError<void>> {
  const known = session.drafts.get(uri)
  const draft = session.client.refresh && known?.shown ? known : await session.drafts.settled(uri)
  if (token.isCancellationRequested)
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
  if (draft === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
  const resultId = `${session.id}.${draft.document.revision}.${draft.shown}`
  if (resultId === previousResultId)
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
  return {
    kind: DocumentDiagnosticReportKind.Full,
    resultId,
    // A client that can't be told to ask again gets the held-back marks now.
    items: session.diagnosticsOf(draft, session.client.refresh ? [] : draft.held),
  }
}
