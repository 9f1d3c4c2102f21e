import { yamlPath } from '@commentlint/language-server/protocol'
import * as vscode from 'vscode'
import { inform } from './inform'

/** Opens an unsaved draft that names a story: the given one, or the one in the active editor. */
export async function newDraft(given?: vscode.Uri): Promise<void> {
  const story = given ?? vscode.window.activeTextEditor?.document.uri
  if (story === undefined || story.scheme === 'untitled') {
    inform(vscode.l10n.t('Open the story first: a Markdown, text or HTML file.'))
    return
  }
  const { uri, path } = await placeFor(story)
  const document = await vscode.workspace.openTextDocument(uri)
  await vscode.languages.setTextDocumentLanguage(document, 'markdown')
  const edit = new vscode.WorkspaceEdit()
  edit.insert(uri, new vscode.Position(0, 0), `---\nstory: ${yamlPath(path)}\n---\n\n`)
  await vscode.workspace.applyEdit(edit)
  // Shown only when it is complete: whoever types at once should not have the caret moved.
  const end = document.positionAt(document.getText().length)
  const selection = new vscode.Range(end, end)
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    selection,
  })
}

/** The draft's address, with a name that is free, and the story's path relative to it. */
async function placeFor(story: vscode.Uri): Promise<{ uri: vscode.Uri; path: string }> {
  const folder = vscode.Uri.joinPath(story, '..')
  const name = story.path.split('/').at(-1) ?? ''
  const stem = name.replace(/\.[^.]*$/, '')
  const drafts = vscode.Uri.joinPath(folder, '../drafts')
  const shelf = (await exists(drafts)) ? drafts : folder
  const path = shelf === folder ? name : `../${folder.path.split('/').at(-1)}/${name}`
  for (let count = 1; ; count += 1) {
    const number = count === 1 ? '' : `-${count}`
    const file = vscode.Uri.joinPath(shelf, `${stem}${number}.comment.md`)
    const uri = file.with({ scheme: 'untitled' })
    if (!isOpen(uri) && !(await exists(file))) return { uri, path }
  }
}

/** Whether an unsaved draft already has this name. */
function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri.toString())
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  )
}
