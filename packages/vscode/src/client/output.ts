import * as vscode from 'vscode'

/** The output of the language server; created when there is something to write, not at activation. */
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
