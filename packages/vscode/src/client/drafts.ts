import type { DraftState } from '@commentlint/language-server/protocol'
import * as vscode from 'vscode'

/** The states of the drafts that the server has reported. */
export class Drafts implements vscode.Disposable {
  readonly #states = new Map<string, DraftState>()
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #editors: vscode.Disposable
  /** Fires when a draft's state or the active editor has changed. */
  readonly onDidChange = this.#changed.event

  constructor() {
    this.#editors = vscode.window.onDidChangeActiveTextEditor(() => this.#changed.fire())
  }

  set(state: DraftState): void {
    const key = vscode.Uri.parse(state.uri).toString()
    if (state.state === 'none') this.#states.delete(key)
    else this.#states.set(key, state)
    this.#changed.fire()
  }

  clear(): void {
    this.#states.clear()
    this.#changed.fire()
  }

  of(document: vscode.TextDocument): DraftState | undefined {
    return this.#states.get(document.uri.toString())
  }

  /** The draft in the active editor. */
  get active(): DraftState | undefined {
    const editor = vscode.window.activeTextEditor
    return editor && this.of(editor.document)
  }

  /** The draft in view: the active one, or the one beside the story that is being read. */
  get inView(): DraftState | undefined {
    if (this.active !== undefined) return this.active
    return vscode.window.visibleTextEditors
      .map(({ document }) => this.of(document))
      .find((state) => state !== undefined)
  }

  dispose(): void {
    this.#editors.dispose()
    this.#changed.dispose()
  }
}
