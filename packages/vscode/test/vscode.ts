/** VS Code in memory: as much of its API as the extension needs to start and show a draft. */

type Listener<T> = (event: T) => void

export class EventEmitter<T> {
  readonly #listeners = new Set<Listener<T>>()

  readonly event = (listener: Listener<T>) => {
    this.#listeners.add(listener)
    return { dispose: () => this.#listeners.delete(listener) }
  }

  fire(event: T): void {
    for (const listener of this.#listeners) listener(event)
  }

  dispose(): void {
    this.#listeners.clear()
  }
}

export class MarkdownString {
  value = ''

  appendText(text: string): this {
    this.value += text
    return this
  }

  appendMarkdown(markdown: string): this {
    this.value += markdown
    return this
  }
}

export class ThemeColor {}

export const DecorationRangeBehavior = { ClosedClosed: 1 }
export const StatusBarAlignment = { Right: 2 }

export class Uri extends URL {
  get path(): string {
    return decodeURIComponent(this.pathname)
  }

  get scheme(): string {
    return this.protocol.slice(0, -1)
  }

  with({ scheme }: { scheme: string }): Uri {
    return new Uri(this.href.replace(/^[^:]*/, scheme))
  }

  static override parse(uri: string): Uri {
    return new Uri(uri)
  }

  /** The result has no slash at its end. */
  static joinPath(base: URL, path: string): Uri {
    const folder = base.href.replace(/\/?$/, '/')
    const segments = path.split('/').map(encodeURIComponent)
    return new Uri(new URL(segments.join('/'), folder).href.replace(/(?<=[^/])\/$/, ''))
  }
}

/** Stands for a position, a range or an edit; tests only need it to exist. */
export class Position {}
export class Range {}
export const ViewColumn = { Beside: -2 }
export const FileType = { File: 1, Directory: 2 }

/** Inserts only at the beginning, as the extension does. */
export class WorkspaceEdit {
  readonly inserted: { uri: Uri; text: string }[] = []

  insert(uri: Uri, _: Position, text: string): void {
    this.inserted.push({ uri, text })
  }
}

/** A document that is open in the editor. */
class TextDocument {
  text = ''

  constructor(readonly uri: Uri) {}

  getText(): string {
    return this.text
  }

  positionAt(): Position {
    return new Position()
  }
}

export const l10n = {
  t: (message: string, ...values: unknown[]) =>
    message.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)])),
}

/** What a user would see and do. */
export const shown = {
  messages: [] as string[],
  /** Null while nothing is shown in the status bar. */
  status: null as string | null,
  /** The status's tooltip. */
  tooltip: '',
  changeSetting: new EventEmitter<{ affectsConfiguration(name: string): boolean }>(),
  logged: new EventEmitter<string>(),
  run: (command: string): unknown => registered.get(command)?.(),
}

const registered = new Map<string, () => unknown>()
const disposable = { dispose() {} }
const ignore = () => disposable

export const commands = {
  registerCommand(name: string, run: () => unknown) {
    registered.set(name, run)
    return disposable
  },
  executeCommand: async () => undefined,
}

export const window = {
  activeTextEditor: undefined as unknown,
  visibleTextEditors: [] as unknown[],
  onDidChangeActiveTextEditor: ignore,
  onDidChangeVisibleTextEditors: ignore,
  createTextEditorDecorationType: ignore,
  createTreeView: ignore,
  createStatusBarItem: () => ({
    text: '',
    tooltip: new MarkdownString(),
    show() {
      shown.status = this.text
      shown.tooltip = this.tooltip.value
    },
    hide() {
      shown.status = null
    },
    ...disposable,
  }),
  createOutputChannel: () => ({
    error: (text: string) => shown.logged.fire(text),
    ...disposable,
  }),
  showTextDocument: async () => undefined,
  showInformationMessage: async (message: string) => {
    shown.messages.push(message)
  },
}

/** The files of the open folders, by address; an error is thrown when its file is read. */
export const files = new Map<string, Uint8Array | Error>()
/** The open folder. */
const FOLDER = 'vscode-vfs://host/notes/'

export const languages = { setTextDocumentLanguage: async () => undefined }

export const workspace = {
  textDocuments: [] as TextDocument[],
  fs: {
    async stat({ href }: Uri) {
      if (![...files.keys()].some((name) => name === href || name.startsWith(`${href}/`)))
        throw new Error('FileNotFound')
    },
    async readFile({ href }: Uri) {
      const held = files.get(href) ?? Object.assign(new Error(), { code: 'FileNotFound' })
      if (held instanceof Error) throw held
      return held
    },
  },
  getWorkspaceFolder: ({ href }: Uri) => (href.startsWith(FOLDER) ? {} : undefined),
  async openTextDocument(uri: Uri) {
    const open = workspace.textDocuments.find((one) => one.uri.href === uri.href)
    const document = open ?? new TextDocument(uri)
    if (open === undefined) workspace.textDocuments.push(document)
    return document
  },
  async applyEdit({ inserted }: WorkspaceEdit) {
    for (const { uri, text } of inserted) {
      const document = await workspace.openTextDocument(uri)
      document.text = text + document.text
    }
  },
  workspaceFolders: [],
  onDidChangeConfiguration: shown.changeSetting.event,
  getConfiguration: () => ({ get: () => undefined }),
}
