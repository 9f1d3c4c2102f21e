import type { Connection, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver'
import { type Client, readFolders } from './client.js'
import { Binder } from './drafts/binder.js'
import { ConfigBook } from './drafts/config-book.js'
import { DraftJudge } from './drafts/draft-judge.js'
import { type Mark, type OpenDraft, OpenDrafts } from './drafts/open-drafts.js'
import { StoryShelf } from './drafts/story-shelf.js'
import type { Verdict } from './drafts/verdict.js'
import { problemDiagnostic, toDiagnostic } from './features/diagnostic.js'
import { stateOf } from './features/draft-state.js'
import { clientFiles } from './files/client-files.js'
import { type FileSource, Files, nowhere } from './files/files.js'
import { isWatched } from './files/watched.js'
import { ASSESSED, type Settings } from './protocol.js'
import { DEFAULTS, readSettings, settingsOf } from './settings.js'
import { Documents, type OpenDocument } from './text/documents.js'
import { Positions } from './text/positions.js'

/** One client's session: its documents, what is known about them, and what it is told. */
export class Session {
  readonly documents = new Documents(() => this.positions)
  readonly positions: Positions
  readonly files: Files
  readonly config: ConfigBook
  readonly binder: Binder
  readonly drafts: OpenDrafts
  readonly #judge: DraftJudge
  #folders: URL[]
  #settings: Settings
  /** Resolves when the client's settings are known: they may have to be requested, and come later. */
  readonly #ready: Promise<void>
  #isReady = () => {}
  /** Configuration files whose errors the client shows. */
  #reported = new Set<string>()
  /** The state of telling the client to ask for diagnostics again. */
  #refresh: 'done' | 'told' | 'due' = 'done'
  /** Distinguishes this session's diagnostics from those of another, which the client may still have. */
  readonly id = Math.random().toString(36).slice(2)

  constructor(
    readonly connection: Connection,
    readonly client: Client,
    /** This machine's disk; null in a browser. */
    disk: FileSource | null,
  ) {
    this.positions = new Positions(client.encoding)
    this.#folders = client.folders
    this.#settings = readSettings(client.options, DEFAULTS)
    this.#ready = new Promise((resolve) => {
      this.#isReady = resolve
    })
    if (!client.configuration) this.#isReady()
    const elsewhere = client.options.files === true ? clientFiles(connection) : nowhere
    this.files = new Files(
      this.documents,
      (scheme) => (scheme === 'file:' && disk !== null ? disk : elsewhere),
      (file) =>
        client.watch &&
        isWatched(file) &&
        this.#folders.some(({ href }) => file.href.startsWith(href)),
    )
    this.config = new ConfigBook(this.files, () => this.#folders)
    this.binder = new Binder(this.files, new StoryShelf(this.files))
    this.#judge = new DraftJudge(this.config, this.binder, () => this.#folders)
    this.drafts = new OpenDrafts({
      judge: (document, onFile) => this.#assess(document, onFile),
      debounce: () => this.#settings.debounce,
      onMarks: (draft) => this.#showMarks(draft),
      onVerdict: (draft) => this.#showVerdict(draft),
      onFailure: (error) => this.log(`commentlint can't judge a draft: ${wordsOf(error)}`),
    })
  }

  get folders(): readonly URL[] {
    return this.#folders
  }

  changeFolders(removed: readonly string[], added: readonly string[]): void {
    const gone = readFolders(removed).map(({ href }) => href)
    this.#folders = [
      ...this.#folders.filter(({ href }) => !gone.includes(href)),
      ...readFolders(added),
    ]
    this.forgetAll()
  }

  /** Applies new settings; `sent` is what the client sent along. */
  async changeSettings(sent: unknown): Promise<void> {
    const before = this.#settings
    try {
      this.#settings = await settingsOf(this.connection, this.client, sent)
    } catch (error) {
      this.log(`commentlint can't read its settings: ${wordsOf(error)}`)
    }
    this.#isReady()
    if (before.enable === this.#settings.enable) return
    this.drafts.judgeAgain(() => true)
    this.#showProblems()
  }

  /**
   * Judges again what depends on a file that changed, on disk or in the editor. Nothing depends on null, a
   * document in no folder.
   */
  changeFile(file: URL | null): void {
    if (file === null) return
    this.files.forget(file)
    if (this.config.reads(file)) {
      this.config.forget()
      this.drafts.judgeAgain(() => true)
    } else this.drafts.judgeAgain(({ files }) => files.has(file.href))
  }

  forgetAll(): void {
    this.files.forget()
    this.config.forget()
    this.drafts.judgeAgain(() => true)
  }

  close(document: OpenDocument): void {
    const draft = this.drafts.close(document.uri)
    if (draft === undefined) return
    draft.marks = []
    draft.verdict = null
    this.#showMarks(draft)
    this.#showVerdict(draft)
    this.#showProblems()
  }

  diagnosticsOf({ marks, document }: OpenDraft, held: readonly Mark[] = []): Diagnostic[] {
    return [...marks, ...held].map((mark) =>
      toDiagnostic(mark, this.positions.range(document.content, mark.start, mark.end)),
    )
  }

  /** Judges a text as if it were the comment of a document. */
  judgeText(document: OpenDocument, text: string): Promise<Verdict | null> {
    return this.#judge.judge(document, { comment: text })
  }

  async #assess(document: OpenDocument, onFile: (file: URL) => void): Promise<Verdict | null> {
    await this.#ready
    if (!this.#settings.enable) return null
    // If the client does not report changes, the only way is to look again.
    if (!this.#isHeardOf(document) || this.config.restsOnUnwatched) this.config.lookAgain()
    const verdict = await this.#judge.judge(document, { onFile })
    this.#showProblems()
    return verdict
  }

  /**
   * Whether the client reports changes where a document is; one that is in no folder yet counts as being among
   * the others.
   */
  #isHeardOf({ url }: OpenDocument): boolean {
    return url === null ? this.client.watch : this.files.isWatched(url)
  }

  #showMarks(draft: OpenDraft): void {
    const { pull, refresh } = this.client
    if (!pull) {
      const { uri, version } = draft.document
      const diagnostics = this.diagnosticsOf(draft)
      this.#push({ uri, ...(version === null ? {} : { version }), diagnostics })
    } else if (refresh) void this.#tellToAsk()
  }

  /** Tells the client to ask again, once for everything that happens before it has answered. */
  async #tellToAsk(): Promise<void> {
    const isTold = this.#refresh !== 'done'
    this.#refresh = 'due'
    if (isTold) return
    while (this.#refresh === 'due') {
      this.#refresh = 'told'
      await this.tell(() => this.connection.languages.diagnostics.refresh())
    }
    this.#refresh = 'done'
  }

  #showVerdict(draft: OpenDraft): void {
    if (this.client.options.assessments !== true) return
    const state = stateOf(draft, this.positions)
    void this.tell(() => this.connection.sendNotification(ASSESSED, state))
  }

  /** Errors in a configuration are shown at its own file, which is no draft, so they are pushed to all clients. */
  #showProblems(): void {
    // While nothing is judged, nobody would notice that an error was fixed.
    const isAsked = this.#settings.enable && !this.drafts.isEmpty
    const problems: ConfigBook['problems'] = isAsked ? this.config.problems : new Map()
    const fixed = [...this.#reported].filter((href) => !problems.has(href))
    this.#reported = new Set(problems.keys())
    for (const uri of fixed) this.#push({ uri, diagnostics: [] })
    for (const [uri, found] of problems)
      this.#push({ uri, diagnostics: found.map(problemDiagnostic) })
  }

  #push(diagnostics: PublishDiagnosticsParams): void {
    void this.tell(() => this.connection.sendDiagnostics(diagnostics))
  }

  /** Sends something; a client that is gone or refuses it is no failure. */
  async tell(send: () => Promise<void> | void): Promise<void> {
    try {
      await send()
    } catch {}
  }

  log(message: string): void {
    void this.tell(() => this.connection.console.error(message))
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
