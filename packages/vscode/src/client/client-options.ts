import { EXPLAIN_RULE, type InitializationOptions } from '@commentlint/language-server/protocol'
import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { explainRule } from './explain'

/** Which documents the server is told about, and how. */
export function clientOptions(outputChannel: vscode.LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { assessments: true, files: true }
  return {
    documentSelector: documentSelector(),
    outputChannel,
    initializationOptions,
    diagnosticCollectionName: 'commentlint',
    middleware: {
      executeCommand: (command, values, next) =>
        command === EXPLAIN_RULE ? explainRule(String(values[0])) : next(command, values),
    },
  }
}

/** Text files, wherever they are, but not the old versions in a comparison. */
function documentSelector() {
  const settings = vscode.workspace.getConfiguration('commentlint')
  const schemes = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs'])
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) schemes.add(uri.scheme)
  const texts = [...schemes].flatMap((scheme) =>
    ['markdown', 'plaintext'].map((language) => ({ scheme, language })),
  )
  return [
    ...texts,
    { pattern: '**/commentlint.config.json' },
    { pattern: '**/.commentlintignore' },
    ...(settings.get('reviewComments') === true ? [{ scheme: 'comment' }] : []),
    ...(settings.get('commitMessages') === true ? [{ scheme: 'vscode-scm' }] : []),
  ]
}

/**
 * Makes the server push its diagnostics. With pull, the editor would ask only for documents in tabs,
 * which the boxes for commit messages and review comments are not.
 */
export function hidePull(client: BaseLanguageClient): void {
  client.registerFeature({
    fillClientCapabilities(capabilities) {
      delete capabilities.textDocument?.diagnostic
    },
    initialize() {},
    getState: () => ({ kind: 'static' }),
    clear() {},
  })
}
