import * as vscode from 'vscode'

/** What the language server says; opened when there is something to say, not at activation. */
export class Output implements vscode.Disposable {
  #channel: vscode.LogOutputChannel | undefined

  get channel(): vscode.LogOutputChannel {
    this.#channel ??= vscode.window.createOutputChannel('commentlint', { log: true })
    return this.#channel
  }

  dispose(): void {
    this.#channel?.dispose()
  }
}
