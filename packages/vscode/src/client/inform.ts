import * as vscode from 'vscode'

/**
 * Shows a message. VS Code renders links in a message, and a click on a `command:` link runs the
 * command. Text of a draft must never become a link, so an invisible word joiner separates a label
 * from its target.
 */
export function inform(message: string): void {
  void vscode.window.showInformationMessage(message.replaceAll('](', ']\u2060('))
}
