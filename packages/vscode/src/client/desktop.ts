import type { ExtensionContext } from 'vscode'
import { startExtension } from './extension'

/** On a desktop or a remote machine the server is a process of its own. */
export function startOnDesktop(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js')
  startExtension(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node')
    const run = { module, transport: TransportKind.ipc }
    return new LanguageClient('commentlint', 'commentlint', { run, debug: run }, options)
  })
}
