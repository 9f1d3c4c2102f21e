/** VS Code in memory: as much of its API as the extension needs to start and to show a draft. */

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

export const Uri = {
  parse: (uri: string) => new URL(uri),
  joinPath: (base: URL, path: string) => new URL(path, base),
}

export const l10n = {
  t: (message: string, ...values: unknown[]) =>
    message.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)])),
}

/** What a user would see, and would do. */
export const shown = {
  messages: [] as string[],
  /** Null while nothing stands in the status bar. */
  status: null as string | null,
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
    show() {
      shown.status = this.text
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
  showInformationMessage: async (message: string) => {
    shown.messages.push(message)
  },
}

export const workspace = {
  workspaceFolders: [],
  onDidChangeConfiguration: shown.changeSetting.event,
  getConfiguration: () => ({ get: () => undefined }),
}
