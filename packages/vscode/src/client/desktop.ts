import type { ExtensionContext } from 'vscode'
import { startExtension } from './extension'

/**
 * Megabytes, several times what the server needs: with gigabytes to fill, the engine would put off
 * collecting until the server held twice as much.
 */
const HEAP = '--max-old-space-size=256'

/** On a desktop or a remote machine the server is a process of its own. */
export function startOnDesktop(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js')
  startExtension(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node')
    const run = { module, transport: TransportKind.ipc, options: { execArgv: [HEAP] } }
    return new LanguageClient('commentlint', 'commentlint', { run, debug: run }, options)
  })
}
