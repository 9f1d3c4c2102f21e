import * as vscode from 'vscode'
import type { Drafts } from './drafts'
import { toRange } from './ranges'

/** Underlines the words of a draft that answer its story. */
export class Answers implements vscode.Disposable {
  readonly #decoration = vscode.window.createTextEditorDecorationType({
    borderWidth: '0 0 1px 0',
    borderStyle: 'dotted',
    borderColor: new vscode.ThemeColor('testing.iconPassed'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  })
  readonly #listeners: vscode.Disposable[]

  constructor(readonly drafts: Drafts) {
    const update = () => this.#update()
    this.#listeners = [
      drafts.onDidChange(update),
      vscode.window.onDidChangeVisibleTextEditors(update),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('commentlint.showAnswers')) update()
      }),
    ]
    update()
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose()
    this.#decoration.dispose()
  }

  #update(): void {
    const shown = vscode.workspace.getConfiguration('commentlint').get('showAnswers') === true
    for (const editor of vscode.window.visibleTextEditors) {
      const draft = this.drafts.of(editor.document)
      // The evidence of an older text would underline the wrong words.
      if (draft !== undefined && draft.version !== editor.document.version) continue
      const answers = shown ? (draft?.answers ?? []) : []
      editor.setDecorations(
        this.#decoration,
        answers.map(({ range }) => toRange(range)),
      )
    }
  }
}
