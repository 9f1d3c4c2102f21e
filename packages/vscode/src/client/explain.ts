import * as vscode from 'vscode'

let folder: vscode.Uri

/** Provides the pages about the rules, which come with the extension. */
export function usePages(context: vscode.ExtensionContext): void {
  folder = vscode.Uri.joinPath(context.extensionUri, 'rules')
}

/** Opens the page about a rule; asks which one when it isn't known. */
export async function explainRule(ruleId: string): Promise<void> {
  const pages = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name)
  const known = pages.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3))
  const placeHolder = vscode.l10n.t('Which rule?')
  const rule = known.includes(ruleId)
    ? ruleId
    : await vscode.window.showQuickPick(known, { placeHolder })
  if (rule === undefined) return
  const page = vscode.Uri.joinPath(folder, `${rule}.md`)
  await vscode.commands.executeCommand('markdown.showPreviewToSide', page)
}
