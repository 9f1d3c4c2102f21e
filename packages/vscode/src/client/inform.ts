import * as vscode from 'vscode'

/**
 * Shows a message. VS Code reads links out of messages, and a click on one to `command:` runs the
 * command: what a draft says must be none, so a word joiner, which is not seen, keeps a label from
 * its target.
 */
export function inform(message: string): void {
  void vscode.window.showInformationMessage(message.replaceAll('](', ']\u2060('))
}
